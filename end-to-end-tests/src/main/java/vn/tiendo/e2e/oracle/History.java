package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.e2e.client.Json;

/** A case while it is being written: each act is written with a view of all that was written before. */
final class History {

    static final LocalDate FOUNDATION = LocalDate.parse("2020-01-01");
    static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    static final LocalDate LAST = LocalDate.parse("2026-06-30");
    static final LocalDate BUSY_FROM = LocalDate.parse("2024-03-01");
    static final LocalDate BUSY_THROUGH = LocalDate.parse("2025-10-31");
    static final List<String> YEARS = List.of("2023", "2024", "2025", "2026");

    private final ObjectNode written = Json.object();
    private final ArrayNode steps = written.putArray("steps");
    private final List<Act> acts = new ArrayList<>();
    private @Nullable World world;

    History(String name) {
        written.put("name", name).put("rule", "1 to 6, 13").put("why", "Made by chance; the oracle has counted.");
        nextStep();
    }

    void nextStep() {
        var id = "s" + (steps.size() + 1);
        steps.addObject().put("id", id).putArray("acts");
    }

    List<String> steps() {
        var ids = new ArrayList<String>();
        steps.forEach(step -> ids.add(step.path("id").asText()));
        return ids;
    }

    /** The steps after which the thing is known. */
    List<String> stepsSince(String kind, String key) {
        var since = new ArrayList<String>();
        for (JsonNode step : steps) {
            boolean made = false;
            for (JsonNode act : step.path("acts")) {
                made |= act.path("act").asText().equals(kind)
                        && act.path(kind).asText().equals(key)
                        && !act.has("refused");
            }
            if (made || !since.isEmpty()) {
                since.add(step.path("id").asText());
            }
        }
        return since;
    }

    ObjectNode act(String kind, LocalDate on) {
        return Json.object().put("act", kind).put("on", on.toString());
    }

    /** Writes an act that will be accepted. */
    void play(ObjectNode act) {
        write(act);
        acts.add(new Act(act, acts.size()));
        world = null;
    }

    /** Writes an act that must be refused and changes nothing. */
    void playRefused(ObjectNode act, String code) {
        write(act.put("refused", code));
    }

    World world() {
        if (world == null) {
            world = new World(new Known(List.copyOf(acts)));
        }
        return world;
    }

    List<String> keys(String kind) {
        return world().known().of(kind).map(act -> act.text(kind)).toList();
    }

    /** A key that no thing of the kind has. */
    String fresh(String kind, String prefix) {
        return prefix + (keys(kind).size() + 1);
    }

    ArrayNode asks() {
        return written.withArray("ask");
    }

    JsonNode written() {
        return written;
    }

    private void write(ObjectNode act) {
        ((ArrayNode) steps.get(steps.size() - 1).path("acts")).add(act);
    }
}
