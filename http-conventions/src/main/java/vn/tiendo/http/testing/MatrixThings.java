package vn.tiendo.http.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Things of each kind, belonging to units that stand in every way to the caller's, and values for other parameters. */
public final class MatrixThings {
    private final Map<String, Map<Standing, String>> byKind = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final List<Listed> lists = new ArrayList<>();

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
