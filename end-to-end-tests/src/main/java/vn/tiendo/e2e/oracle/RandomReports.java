package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Span;

/** What units owe and what they send: obligations with their cut-offs, and reports whose past changes afterwards. */
final class RandomReports {

    /** Dues on working days, whatever the calendar: what falls on a day off is another question. */
    private static final Map<String, LocalDate> DUES = new TreeMap<>(Map.of(
            "2023", LocalDate.parse("2024-01-04"),
            "2024", LocalDate.parse("2025-01-09"),
            "2025", LocalDate.parse("2026-01-08"),
            "2024-07", LocalDate.parse("2024-08-08"),
            "2025-03", LocalDate.parse("2025-04-03"),
            "2025-01-01/2025-06-30", LocalDate.parse("2025-07-10")));

    private static final LocalDate ANNOUNCED = LocalDate.parse("2023-01-02");
    private static final int WEEK = 7;

    private final History history;
    private final Chance chance;

    RandomReports(History history, Chance chance) {
        this.history = history;
        this.chance = chance;
    }

    /** A unit that is there when the period ends owes a report. */
    void owe() {
        var period = chance.of(List.copyOf(DUES.keySet()));
        var end = Span.of(period).through();
        var units = history.world().units();
        var reporters = units.all().stream()
                .filter(unit -> units.exists(unit, end) && units.lastDay(unit).isEmpty())
                .filter(unit -> !units.hasUnitsBelow(unit, end) || chance.oneIn(4))
                .toList();
        if (reporters.isEmpty()) {
            return;
        }
        var due = DUES.getOrDefault(period, end).plusDays(chance.oneIn(2) ? 0 : WEEK);
        history.play(history.act("obligation", chance.oneIn(4) ? chance.day() : ANNOUNCED)
                .put("obligation", history.fresh("obligation", "ob"))
                .put("plan", RandomPlan.PLAN)
                .put("unit", chance.of(reporters))
                .put("period", period)
                .put("cutoff", chance.day(end.minusDays(WEEK), due).toString())
                .put("due", due.toString()));
    }

    /** What is owed is reported at most once; a further report nobody owes. */
    void send() {
        var open = history.world().known().of("obligation").filter(this::isOpen).toList();
        if (open.isEmpty() || chance.oneIn(3)) {
            var day = chance.day();
            history.play(report(day));
            return;
        }
        var owed = chance.of(open);
        var cutoff = LocalDate.parse(owed.text("cutoff"));
        var due = LocalDate.parse(owed.text("due"));
        history.play(report(chance.day(cutoff.minusDays(WEEK), due.plusDays(WEEK)))
                .put("obligation", owed.text("obligation")));
    }

    private boolean isOpen(Act obligation) {
        return history.world().units().lastDay(obligation.text("unit")).isEmpty()
                && history.world()
                        .known()
                        .of("report")
                        .noneMatch(report -> report.text("obligation").equals(obligation.text("obligation")));
    }

    private ObjectNode report(LocalDate day) {
        var at = chance.oneIn(2) ? day : chance.day(History.FIRST, day);
        var act = history.act("report", day)
                .put("report", history.fresh("report", "re"))
                .put("at", at.toString());
        if (chance.oneIn(3)) {
            act.put(
                    "borders",
                    chance.oneIn(2) ? "then" : chance.day(History.FIRST, at).toString());
        }
        var figures = act.putArray("figures");
        for (int i = chance.between(1, 3); i > 0; i--) {
            figures.add(figure(at));
        }
        return act;
    }

    private ObjectNode figure(LocalDate at) {
        var units = history.world().units();
        var existing =
                units.all().stream().filter(unit -> units.exists(unit, at)).toList();
        var unit = chance.oneIn(2) ? RandomUnits.ROOT : chance.of(existing);
        return chance.oneIn(5)
                ? Json.object()
                        .put("indicator", RandomStatements.STOCK)
                        .put("unit", unit)
                        .put("day", chance.day(History.FIRST, at).toString())
                : Json.object()
                        .put("indicator", chance.of(RandomQuestions.FLOWS))
                        .put("unit", unit)
                        .put("period", chance.of(RandomQuestions.PERIODS));
    }
}
