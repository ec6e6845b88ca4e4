package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.e2e.client.Json;

/** Questions about what only some histories hold: reports that are owed and sent. */
final class RandomOtherQuestions {

    private final History history;
    private final Chance chance;

    RandomOtherQuestions(History history, Chance chance) {
        this.history = history;
        this.chance = chance;
    }

    /** Asks about something that the history holds; false if it holds nothing of the sort. */
    boolean ask() {
        var sorts = new ArrayList<Runnable>();
        var owed = history.world().known().of("obligation").toList();
        if (!owed.isEmpty()) {
            sorts.add(() -> missing(chance.of(owed)));
            sorts.add(() -> timeliness(chance.of(owed)));
        }
        var sent = history.keys("report");
        if (!sent.isEmpty()) {
            sorts.add(() -> ask(typed("report").put("report", chance.of(sent)), chance.day()));
        }
        if (!sorts.isEmpty()) {
            chance.of(sorts).run();
        }
        return !sorts.isEmpty();
    }

    /** The figure that is owed, of the unit or of one above it, mostly after the cut-off. */
    private void missing(Act owed) {
        var question = typed("figure")
                .put("indicator", chance.of(RandomQuestions.FLOWS))
                .put("period", owed.text("period"))
                .put("unit", chance.oneIn(4) ? RandomUnits.ROOT : owed.text("unit"));
        ask(question, about(owed, "cutoff"));
    }

    private void timeliness(Act owed) {
        ask(typed("timeliness").put("obligation", owed.text("obligation")), about(owed, "due"));
    }

    /** The day itself, the day after, or any later day. */
    private LocalDate about(Act owed, String field) {
        var day = LocalDate.parse(owed.text(field));
        return chance.of(List.of(day, day.plusDays(1), chance.day(day, History.LAST)));
    }

    private void ask(ObjectNode question, LocalDate at) {
        history.asks()
                .addObject()
                .put("afterStep", chance.of(history.steps()))
                .put("at", at.toString())
                .set("question", question);
    }

    private static ObjectNode typed(String type) {
        return Json.object().put("type", type);
    }
}
