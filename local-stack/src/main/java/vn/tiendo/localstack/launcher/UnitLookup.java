package vn.tiendo.localstack.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.tiendo.localstack.TokenKeys;

/** Finds the unit that somebody names by id or by code; for a code it asks the running units-service. */
final class UnitLookup {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final DataDirectory data;
    private final TokenKeys keys;

    UnitLookup(DataDirectory data, TokenKeys keys) {
        this.data = data;
        this.keys = keys;
    }

    UUID find(String idOrCode) throws IOException, InterruptedException {
        if (ID.matcher(idOrCode).matches()) {
            return UUID.fromString(idOrCode);
        }
        var system = RunningSystem.of(data)
                .orElseThrow(
                        () -> new StartRefused("A unit's code can be looked up only while the system runs: start it,"
                                + " or give the unit's id"));
        var found = ask(system.ports().url(LocalService.UNITS), idOrCode).path("items");
        if (found.size() != 1) {
            throw new StartRefused(
                    "%d units have the code %s today; give the unit's id".formatted(found.size(), idOrCode));
        }
        return UUID.fromString(found.get(0).path("id").asText());
    }

    private JsonNode ask(URI units, String code) throws IOException, InterruptedException {
        var token = keys.token("tiendo token", Set.of("administrator"), null, Duration.ofMinutes(1));
        var query = "/v1/units?limit=2&code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(units.resolve(query))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(10))
                .build();
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new StartRefused("units-service does not find the unit: " + answer.body());
            }
            return new ObjectMapper().readTree(answer.body());
        }
    }
}
