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

    // What is no id is refused where it is read.
    @Override
    public List<UUID> ids(String parameter) {
        return values.getOrDefault(parameter, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .flatMap(value -> id(value.strip()).stream())
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

    private static Optional<UUID> id(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
