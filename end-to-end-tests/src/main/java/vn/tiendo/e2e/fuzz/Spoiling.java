package vn.tiendo.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes of a good value a bad one: what people mistype, and what others try. */
final class Spoiling {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_REPETITION = 2 << 20;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\u200b\u00a0\u202e",
            "\ufeffHoa\u0300 Bi\u0300nh",
            "x".repeat(100_000),
            "\u1ed9".repeat(20_000),
            "\ud83d\ude00".repeat(300),
            "e\u0301".repeat(5_000),
            "null",
            "-1",
            "2026-02-30",
            "9999-12-31",
            "+1000000000-12-31",
            "-999999999-01-01",
            "0000-00-00",
            "2026-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "1677-01-01T00:00:00Z",
            "0001-01-01/9999-12-31",
            "then",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "%s%n%x",
            "{0} {1} ''",
            "' or 1=1 --",
            "\"; drop table unit; --",
            "%' escape '",
            "\\",
            "../../../../etc/passwd",
            "${jndi:ldap://127.0.0.1/a}",
            "#{7*7}",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "a\r\nX-Injected: yes",
            "1e999999999",
            "NaN",
            "\u0661\u0662\u0663",
            "FREQ=SECONDLY;INTERVAL=1",
            "FREQ=YEARLY;BYDAY=-53MO;COUNT=2147483647",
            "http://127.0.0.1:1/",
            "https://[::1]/");

    private static final List<String> RAW = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "0",
            "-1",
            "0.1",
            "2147483648",
            "9223372036854775808",
            "-9223372036854775809",
            "1e400",
            "1e-400",
            "1e39",
            "12345678901234567890123456789012345678901",
            "0.00000000000000000000000000000000000000001",
            "\"\\ud800\"",
            "[null]",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
            "{\"a\": 1, \"a\": 2}");

    private static final List<String> KEYS = List.of(
            "",
            "\u0000",
            "x",
            "-1",
            "9223372036854775807",
            "+1000000000-12-31\u001f0190d1a2-0000-7000-8000-000000000000",
            "2026-01-01\u001f+1000000000-12-31T23:59:59.999999999Z\u001f\u001f",
            "2026-01-01\u001f-1000000000-01-01T00:00:00Z\u001fx\u001f1",
            "2026-01-01T00:00:00Z\u001f2026-01-01\u001f9223372036854775807");

    private final RandomGenerator random;

    Spoiling(RandomGenerator random) {
        this.random = random;
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A place in a list that no page gave out, written as pages write theirs. */
    String cursor() {
        var key = KEYS.get(random.nextInt(KEYS.size()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Changes some places of the tree. */
    void spoil(JsonNode tree) {
        int places = 1 + random.nextInt(3);
        for (int i = 0; i < places; i++) {
            var containers = new ArrayList<JsonNode>();
            collect(tree, containers);
            if (!containers.isEmpty()) {
                switch (containers.get(random.nextInt(containers.size()))) {
                    case ObjectNode object -> spoil(object);
                    case ArrayNode array -> spoil(array);
                    default -> {}
                }
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void spoil(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(12) == 0) {
            object.set(random.nextBoolean() ? "unknown" : text(), value());
            return;
        }
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 ->
                object.set(
                        name,
                        object.get(names.get(random.nextInt(names.size()))).deepCopy());
            default -> object.set(name, value());
        }
    }

    private void spoil(ArrayNode array) {
        if (array.isEmpty()) {
            array.add(value());
            return;
        }
        int at = random.nextInt(array.size());
        switch (random.nextInt(5)) {
            case 0 -> array.remove(at);
            case 1 -> repeat(array, array.get(at), 1 + random.nextInt(3));
            case 2 -> repeat(array, array.get(at), often(array.get(at)));
            default -> array.set(at, value());
        }
    }

    // More than any list may hold, unless it would be more than the sender's memory holds, too.
    private static int often(JsonNode element) {
        return Math.min(1_200, 1 + LONGEST_REPETITION / (1 + element.toString().length()));
    }

    private static void repeat(ArrayNode array, JsonNode element, int times) {
        for (int i = 0; i < times; i++) {
            array.add(element.deepCopy());
        }
    }

    private JsonNode value() {
        return random.nextInt(3) == 0
                ? NODES.textNode(text())
                : new POJONode(new RawValue(RAW.get(random.nextInt(RAW.size()))));
    }
}
