package vn.tiendo.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** Ids, codes, tags and positions out of answers, by the names under which they came: random ones lead nowhere. */
final class KnownIds {

    private static final int KEPT = 300;
    private static final int LONGEST = 200;

    private final Map<String, List<String>> byName = new ConcurrentHashMap<>();

    /** Keeps what an answer to a path names. */
    void learn(String path, JsonNode answer) {
        learn(collection(path), "", answer);
    }

    private void learn(String collection, String name, JsonNode node) {
        if (node.isArray()) {
            node.forEach(element -> learn(collection, name, element));
        } else if (node.isObject()) {
            node.properties().forEach(field -> learn(collection, field.getKey(), field.getValue()));
        } else if (node.isTextual() && node.textValue().length() <= LONGEST) {
            keep(name.equals("id") ? collection : name, node.textValue());
        }
    }

    void keep(String name, String value) {
        var values = byName.computeIfAbsent(plural(name), none -> new ArrayList<>());
        synchronized (values) {
            if (values.size() < KEPT) {
                values.add(value);
            } else {
                values.set((value.hashCode() & Integer.MAX_VALUE) % KEPT, value);
            }
        }
    }

    /** One that came under this name, or as the id of such a thing. */
    Optional<String> any(String name, RandomGenerator random) {
        var values = byName.getOrDefault(plural(name), List.of());
        synchronized (values) {
            return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
        }
    }

    /** The last plain part of a path: of what its items are. */
    static String collection(String path) {
        var last = "";
        for (var part : path.split("\\?")[0].split("/")) {
            if (!part.isEmpty() && Character.isLetter(part.charAt(0)) && !part.contains("-4") && part.length() < 40) {
                last = part;
            }
        }
        return last;
    }

    // planId, plan and plans are one; so are unitIds and units.
    private static String plural(String name) {
        var bare =
                name.replaceAll("Ids?$", "").toLowerCase(java.util.Locale.ROOT).replace("-", "");
        return bare.endsWith("s") ? bare : bare + "s";
    }
}
