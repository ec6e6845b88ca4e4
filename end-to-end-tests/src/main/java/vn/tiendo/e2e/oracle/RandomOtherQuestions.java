package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.e2e.client.Json;

/** Questions about what only some histories hold: units and their codes, what is owed, what is proposed. */
final class RandomOtherQuestions {

    private final History history;
    private final Chance chance;

    RandomOtherQuestions(History history, Chance chance) {
        this.history = history;
        this.chance = chance;
    }

    /** Asks about something that the history holds. */
    void ask() {
        var sorts = new ArrayList<Runnable>(List.of(this::unit, this::code, this::findings));
        var ending = history.world()
                .units()
                .successions()
                .filter(act -> !act.set("from").equals(act.set("to")))
                .toList();
        if (!ending.isEmpty()) {
            sorts.add(() -> proposals(chance.of(ending)));
        }
        var levels = history.world().known().of("level").toList();
        if (!levels.isEmpty()) {
            sorts.add(() -> difference(chance.of(levels)));
        }
        var enterprises = history.keys("enterprise");
        if (!enterprises.isEmpty()) {
            sorts.add(() -> ask(
                    typed("eligible")
                            .put("enterprise", chance.of(enterprises))
                            .put("organisationType", chance.of("TRADE_UNION", "TRADE_UNION", "YOUTH_UNION")),
                    chance.day()));
        }
        var owed = history.world().known().of("obligation").toList();
        if (!owed.isEmpty()) {
            sorts.add(() -> missing(chance.of(owed)));
            sorts.add(() -> timeliness(chance.of(owed)));
        }
        var sent = history.keys("report");
        if (!sent.isEmpty()) {
            sorts.add(() -> ask(typed("report").put("report", chance.of(sent)), chance.day()));
        }
        chance.of(sorts).run();
    }

    private void unit() {
        ask(
                typed("unit")
                        .put(
                                "unit",
                                chance.of(List.copyOf(history.world().units().all()))),
                dayOfChange());
    }

    private void code() {
        var codes = history.world().known().acts().stream()
                .map(act -> act.optional("code"))
                .flatMap(Optional::stream)
                .toList();
        ask(typed("unitByCode").put("system", "ADMINISTRATIVE").put("code", chance.of(codes)), dayOfChange());
    }

    /** A day on which something became of a unit, its eve, or any other day. */
    private LocalDate dayOfChange() {
        var days = history.world().known().acts().stream()
                .filter(act -> act.kind().equals("succession") || act.kind().equals("unitChanged"))
                .map(Act::on)
                .toList();
        if (days.isEmpty() || chance.oneIn(3)) {
            return chance.day();
        }
        var day = chance.of(days);
        return chance.oneIn(2) ? day : day.minusDays(1);
    }

    private void proposals(Act succession) {
        var known = history.stepsSince("succession", succession.text("succession"));
        known.retainAll(history.stepsSince("target", RandomPlan.ANNUAL));
        ask(
                typed("proposals")
                        .put("target", RandomPlan.ANNUAL)
                        .put("succession", succession.text("succession"))
                        .put("period", chance.of(History.YEARS)),
                History.LAST,
                chance.of(known));
    }

    private void findings() {
        ask(
                typed("findings").put("plan", RandomPlan.PLAN),
                History.LAST,
                chance.of(history.stepsSince("plan", RandomPlan.PLAN)));
    }

    private void difference(Act level) {
        ask(
                typed("difference")
                        .put("indicator", RandomStatements.STOCK)
                        .put("unit", level.text("unit"))
                        .put("day", level.on().toString()),
                chance.day(level.on(), History.LAST));
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
        ask(question, at, chance.of(history.steps()));
    }

    private void ask(ObjectNode question, LocalDate at, String step) {
        history.asks()
                .addObject()
                .put("afterStep", step)
                .put("at", at.toString())
                .set("question", question);
    }

    private static ObjectNode typed(String type) {
        return Json.object().put("type", type);
    }
}
