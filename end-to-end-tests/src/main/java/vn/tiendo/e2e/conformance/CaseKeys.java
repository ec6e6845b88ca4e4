package vn.tiendo.e2e.conformance;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The keys of one case and what they are called in the system; codes are made fresh, and keep their order. */
final class CaseKeys {

    private static final int PREFIX_LETTERS = 9;

    // Letters only: digits might add up to something that looks like a personal identifier.
    private final String fresh = ThreadLocalRandom.current()
            .ints(PREFIX_LETTERS, 'A', 'Z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /** Remembers what the system calls a thing of the case; {@code kind} keeps a unit and a target apart. */
    void put(String kind, String key, String id) {
        ids.put(kind + " " + key, id);
        keys.put(id, key);
    }

    boolean has(String kind, String key) {
        return ids.containsKey(kind + " " + key);
    }

    String id(String kind, String key) {
        var id = ids.get(kind + " " + key);
        if (id == null) {
            throw new NoSuchElementException("the case has no " + kind + " " + key + " yet");
        }
        return id;
    }

    /** The key of the case for an id of the system; the id itself where the case has no such thing. */
    @Nullable
    String key(@Nullable String id) {
        return id == null ? null : keys.getOrDefault(id, id);
    }

    /** A code that no other case has. */
    String freshCode(String code) {
        return fresh + "-" + code;
    }

    /** The code as the case writes it. */
    String writtenCode(String code) {
        return code.startsWith(fresh + "-") ? code.substring(fresh.length() + 1) : code;
    }
}
