package vn.tiendo.e2e.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** One call of an operation: mostly almost right, so that it gets far before it goes wrong. */
record MadeUpRequest(String method, String pathAndQuery, Map<String, String> headers, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_SHOWN = 4_000;
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE");
    private static final List<String> ACCEPTED = List.of(
            "application/json",
            "*/*",
            "text/csv",
            "application/x-ndjson",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/pdf",
            "text/html;q=0.1, application/problem+json",
            "nonsense",
            "a/b;q=2");

    static MadeUpRequest of(Operation operation, KnownIds known, RandomGenerator random) {
        return new Making(operation, known, random).request();
    }

    /** How it is sent once more by hand; the token is left out. */
    String asCurl(String address) {
        var text = new StringBuilder("curl -i -X " + method + " '" + address + pathAndQuery + "'");
        headers.forEach((name, value) ->
                text.append(" -H '").append(name).append(": ").append(value).append("'"));
        if (body.length > 0) {
            var sent = new String(body, UTF_8);
            text.append(" --data-binary @-\n").append(sent, 0, Math.min(sent.length(), MOST_SHOWN));
        }
        return text.toString();
    }

    private static final class Making {

        private final Operation operation;
        private final KnownIds known;
        private final RandomGenerator random;
        private final MadeUpValues values;
        private final Spoiling spoiling;
        private final Map<String, String> headers = new LinkedHashMap<>();

        Making(Operation operation, KnownIds known, RandomGenerator random) {
            this.operation = operation;
            this.known = known;
            this.random = random;
            this.values = new MadeUpValues(random, known, operation);
            this.spoiling = new Spoiling(random);
        }

        private boolean oneIn(int many) {
            return random.nextInt(many) == 0;
        }

        MadeUpRequest request() {
            var method = oneIn(60) ? METHODS.get(random.nextInt(METHODS.size())) : operation.method();
            var address = path() + query();
            var body = operation.bodies().isEmpty() && !oneIn(50) ? new byte[0] : body();
            usualHeaders();
            return new MadeUpRequest(method, address, headers, body);
        }

        private String path() {
            var parts = operation.path().split("/");
            var path = new StringBuilder();
            for (int i = 1; i < parts.length; i++) {
                path.append('/').append(parts[i].startsWith("{") ? encoded(filled(parts[i], parts[i - 1])) : parts[i]);
            }
            return path.toString();
        }

        private String filled(String place, String collection) {
            if (oneIn(15)) {
                return spoiling.text().isEmpty() ? "-" : shortened(spoiling.text());
            }
            var name = place.substring(1, place.length() - 1);
            return known.any(collection, random)
                    .or(() -> known.any(name, random))
                    .orElse("0190d1a2-0000-7000-8000-00000000000" + random.nextInt(10));
        }

        private String query() {
            var pairs = new ArrayList<String>();
            for (var parameter : operation.parameters("query")) {
                boolean required = parameter.path("required").asBoolean();
                if (required && !oneIn(20) || oneIn(3)) {
                    pairs.add(pair(parameter.path("name").asText(), parameter.path("schema")));
                }
            }
            if (oneIn(30)) {
                pairs.add(encoded(shortened(spoiling.text())) + "=" + encoded(shortened(spoiling.text())));
            }
            if (oneIn(40) && !pairs.isEmpty()) {
                pairs.add(pairs.getFirst());
            }
            return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
        }

        private String pair(String name, JsonNode schema) {
            return name + "=" + encoded(oneIn(6) ? shortened(spoiling.text()) : value(name, schema));
        }

        private String value(String name, JsonNode schema) {
            return name.equals("cursor")
                    ? known.any("nextCursor", random)
                            .filter(next -> random.nextBoolean())
                            .orElseGet(spoiling::cursor)
                    : values.of(name, schema).asText();
        }

        // An address has room for so much; longer ones are refused before anybody reads them.
        private String shortened(String text) {
            return text.length() > 500 && !oneIn(10) ? text.substring(0, 500) : text;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text.length() > 2_000 ? text.substring(0, 2_000) : text, UTF_8)
                    .replace("+", "%20");
        }

        private byte[] body() {
            var types = new ArrayList<Map.Entry<String, JsonNode>>(
                    operation.bodies().properties());
            if (types.isEmpty()) {
                headers.put("Content-Type", "application/json");
                return "{}".getBytes(UTF_8);
            }
            var chosen = types.get(random.nextInt(types.size()));
            headers.put("Content-Type", oneIn(50) ? "text/plain; charset=x" : chosen.getKey());
            return chosen.getKey().contains("json") && !chosen.getKey().contains("ndjson")
                    ? json(chosen.getValue())
                    : file(chosen.getKey());
        }

        private byte[] json(JsonNode described) {
            try {
                var examples = described.path("examples");
                var example = described.has("example")
                        ? described.path("example")
                        : examples.isEmpty() ? null : examples.iterator().next().path("value");
                var body = example != null && !oneIn(4)
                        ? values.adapted(example)
                        : values.of("", described.path("schema"));
                if (random.nextBoolean()) {
                    spoiling.spoil(body);
                }
                var bytes = JSON.writeValueAsString(body).getBytes(UTF_8);
                return oneIn(25) ? cut(bytes) : bytes;
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        private byte[] file(String type) {
            if (type.contains("csv")) {
                return ("code,name,unit,occurredOn,quantity\n" + spoiling.text() + "," + spoiling.text()
                                + ",1,2026-01-01,=1\n")
                        .getBytes(UTF_8);
            }
            if (type.contains("ndjson")) {
                var line = JsonNodeFactory.instance
                        .objectNode()
                        .put("code", spoiling.text())
                        .put("name", spoiling.text());
                spoiling.spoil(line);
                return (line + "\n{\"code\":1e999999999}\n").getBytes(UTF_8);
            }
            var bytes = new byte[random.nextInt(1, 4_000)];
            random.nextBytes(bytes);
            bytes[0] = 'P';
            return bytes;
        }

        private byte[] cut(byte[] bytes) {
            if (random.nextBoolean() || bytes.length < 2) {
                return java.util.Arrays.copyOf(bytes, bytes.length / 2);
            }
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            return bytes;
        }

        private void usualHeaders() {
            put(4, "Accept", ACCEPTED.get(random.nextInt(ACCEPTED.size())));
            put(3, "Accept-Language", random.nextBoolean() ? "en" : printable(spoiling.text()));
            if (operation.method().equals("POST")) {
                put(2, "Idempotency-Key", oneIn(8) ? printable(spoiling.text()) : "fuzz-" + random.nextInt(5_000));
            }
            boolean conditional = List.of("PUT", "PATCH", "DELETE").contains(operation.method());
            put(conditional ? 1 : 12, "If-Match", known.any("etag", random).orElse("\"x\""));
            put(12, "If-None-Match", known.any("etag", random).orElse("*"));
            put(
                    12,
                    "Wait-For",
                    oneIn(3)
                            ? printable(spoiling.text())
                            : known.any("position", random).orElse("x"));
            put(12, "traceparent", printable(spoiling.text()));
            put(30, "Last-Event-ID", printable(spoiling.text()));
            put(40, "Content-Encoding", "gzip");
            put(40, "Range", "bytes=0-5");
        }

        private void put(int oneIn, String name, String value) {
            if (oneIn(oneIn)) {
                headers.put(name, value);
            }
        }

        private static String printable(String text) {
            var bytes = shortest(text).getBytes(UTF_8);
            return new String(bytes, ISO_8859_1).replaceAll("[^\\x21-\\x7e]", "?") + "x";
        }

        private static String shortest(String text) {
            return text.length() > 300 ? text.substring(0, 300) : text;
        }
    }
}
