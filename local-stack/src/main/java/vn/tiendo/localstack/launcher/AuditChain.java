package vn.tiendo.localstack.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.localstack.TokenKeys;

/** The sealed audit of one running service, read from its first seal to its last. */
final class AuditChain {

    private static final Duration CHECKED_WITHIN = Duration.ofMinutes(10);
    private static final Duration TOKEN_FOR = Duration.ofHours(12);
    private static final int OK = 200;

    private final URI service;
    private final String token;

    AuditChain(URI service, TokenKeys keys) {
        this.service = service;
        this.token = keys.token("tiendo audit", Set.of("administrator"), null, TOKEN_FOR);
    }

    /** What came of it. @param differs what is wrong with the first seal that does not hold, and nothing otherwise */
    record Outcome(
            long seals, long rows, String head, @Nullable String differs) {
        boolean holds() {
            return differs == null;
        }

        String words() {
            if (differs != null) {
                return "DIFFERS. " + differs;
            }
            return seals == 0
                    ? "nothing is sealed yet"
                    : "%d seals over %d rows hold. To note elsewhere: %d:%s".formatted(seals, rows, seals, head);
        }
    }

    /** @param noted hashes that seals with these numbers must have */
    Outcome verify(Map<Long, String> noted) throws IOException, InterruptedException {
        var missing = new HashMap<>(noted);
        long seals = 0;
        long rows = 0;
        var head = "";
        String cursor = "";
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            do {
                var page = page(http, cursor);
                for (var seal : page.path("items")) {
                    var wrong = wrong(seal, missing.remove(seal.path("number").asLong()));
                    if (wrong != null) {
                        return new Outcome(seals, rows, head, wrong);
                    }
                    seals++;
                    rows += seal.path("rows").asLong();
                    head = seal.path("hash").asText();
                }
                cursor = page.path("nextCursor").asText("");
            } while (!cursor.isEmpty());
        }
        return new Outcome(seals, rows, head, missing.isEmpty() ? null : "No seal has the number " + missing.keySet());
    }

    private static @Nullable String wrong(JsonNode seal, @Nullable String noted) {
        var number = seal.path("number").asLong();
        var words = switch (seal.path("state").asText()) {
            case "HOLDS" ->
                noted == null || noted.equals(seal.path("hash").asText()) ? null : "has another hash than was noted";
            case "ROWS_DIFFER" -> "does not fit its rows: one was changed, removed or put in";
            default -> "does not follow the seal before it";
        };
        return words == null
                ? null
                : "Seal %d, of the rows recorded through %s, %s"
                        .formatted(number, seal.path("through").asText(), words);
    }

    private JsonNode page(HttpClient http, String cursor) throws IOException, InterruptedException {
        var query = "/v1/audit-seals?check=true&limit=50" + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
        var request = HttpRequest.newBuilder(service.resolve(query))
                .header("Authorization", "Bearer " + token)
                .timeout(CHECKED_WITHIN)
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new StartRefused("The service does not check its audit: " + answer.body());
        }
        return new ObjectMapper().readTree(answer.body());
    }
}
