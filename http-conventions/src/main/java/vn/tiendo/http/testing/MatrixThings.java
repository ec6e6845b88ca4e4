package vn.tiendo.http.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things of each kind, belonging to units that stand in every way to the caller's, and values for other parameters. */
public final class MatrixThings {
    private final Map<String, Map<Standing, String>> byKind = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final List<Listed> lists = new ArrayList<>();
    private final Set<String> takenOnce = new HashSet<>();
    private final Map<String, Map<String, Function<Standing, @Nullable Object>>> bodies = new HashMap<>();

    /** A list, search or export that must show things of a kind within the reach, and no others. */
    record Listed(String operation, String kind, String reach, String pathAndQuery) {}

    /** A thing of a kind; {@code operation/kind} for one operation alone. */
    public MatrixThings put(String kind, Standing standing, Object id) {
        byKind.computeIfAbsent(kind, none -> new EnumMap<>(Standing.class)).put(standing, id.toString());
        return this;
    }

    /** What a required parameter is given that names no thing; {@code operation/parameter} for one operation, required or not. */
    public MatrixThings value(String parameter, Object value) {
        values.put(parameter, value.toString());
        return this;
    }

    /**
     * What stands in the body of an operation in place of what its published example has there.
     *
     * @param operation its id; with {@code #/pointer} behind it, when this part of the body is what it is about
     * @param pointer as of RFC 6901; empty: the whole body
     * @param value of a thing that stands so to the caller; null: nothing
     */
    public MatrixThings acting(String operation, String pointer, Function<Standing, @Nullable Object> value) {
        bodies.computeIfAbsent(operation, none -> new LinkedHashMap<>()).put(pointer, value);
        return this;
    }

    /** The same for all. */
    public MatrixThings acting(String operation, String pointer, @Nullable Object value) {
        return acting(operation, pointer, (Standing standing) -> value);
    }

    Map<String, Function<Standing, @Nullable Object>> acting(String operation) {
        return bodies.getOrDefault(operation, Map.of());
    }

    /** An operation that takes away what gave the say in it: it is taken of one role, and refused to the next. */
    public MatrixThings takenOnce(String operation) {
        takenOnce.add(operation);
        return this;
    }

    boolean isTakenOnce(String operation) {
        return takenOnce.contains(operation);
    }

    /** What a list shows to the caller: {@code OWN} or {@code SEEN}. */
    public MatrixThings listed(String operation, String kind, String reach, String pathAndQuery) {
        lists.add(new Listed(operation, kind, reach, pathAndQuery));
        return this;
    }

    List<Listed> lists() {
        return lists;
    }

    String id(String operation, String kind, Standing standing) {
        var things = byKind.getOrDefault(operation + "/" + kind, byKind.getOrDefault(kind, Map.of()));
        return Objects.requireNonNull(
                things.get(standing), () -> "no " + kind + " of " + standing + " for " + operation);
    }

    Map<String, String> values(PublishedOperation operation) {
        var given = new HashMap<String, String>();
        operation.required().forEach(name -> given.put(name, values.getOrDefault(name, "")));
        operation.queryParameters().forEach(name -> {
            var value = values.get(operation.id() + "/" + name);
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }
}
