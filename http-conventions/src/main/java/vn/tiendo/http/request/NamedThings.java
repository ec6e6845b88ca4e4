package vn.tiendo.http.request;

import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Parameters;

/** What a request names in its path and its query, read before the framework reads it. */
record NamedThings(Map<String, List<String>> values) implements Concerns.Named {

    static NamedThings of(UriInfo uri) {
        var values = new HashMap<String, List<String>>(uri.getQueryParameters());
        uri.getPathParameters().forEach((name, each) -> values.put(name, new ArrayList<>(each)));
        return new NamedThings(values);
    }

    @Override
    public boolean has(String parameter) {
        return values.getOrDefault(parameter, List.of()).stream().anyMatch(value -> !value.isBlank());
    }

    // Read as the operation will read it: an id that it accepts must not pass by unseen. It refuses a value of which
    // any part is no
    // id.
    @Override
    public List<UUID> ids(String parameter) {
        return values.getOrDefault(parameter, List.of()).stream()
                .map(TextRules::clean)
                .flatMap(value -> read(value).stream())
                .toList();
    }

    @Override
    public Optional<LocalDate> at() {
        try {
            return Stream.of("at", "day")
                    .flatMap(name -> values.getOrDefault(name, List.of()).stream())
                    .findFirst()
                    .map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<UUID> read(String value) {
        try {
            return Parameters.ids(value);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
