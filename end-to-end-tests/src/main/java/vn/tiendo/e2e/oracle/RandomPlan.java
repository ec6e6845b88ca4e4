package vn.tiendo.e2e.oracle;

import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.e2e.client.Span;

/** One plan of the province with targets of all kinds, its tables and amendments. */
final class RandomPlan {

    static final String PLAN = "kh";
    static final String ANNUAL = "annual";
    static final String SPREAD = "spread";

    private static final LocalDate ISSUED = LocalDate.parse("2022-12-01");
    private static final String SPREAD_YEAR = "2025";

    private final History history;
    private final Chance chance;
    private final RandomUnits units;

    RandomPlan(History history, Chance chance, RandomUnits units) {
        this.history = history;
        this.chance = chance;
        this.units = units;
    }

    void issue(boolean registers) {
        var plan = history.act("plan", ISSUED)
                .put("plan", PLAN)
                .put("unit", RandomUnits.ROOT)
                .put("period", "2023-01-01/2026-12-31")
                .put("carry", chance.oneIn(2));
        if (!plan.path("carry").asBoolean() && chance.oneIn(2)) {
            plan.putObject("pace").put("onTrack", "1").put("atRisk", "0.8");
        }
        history.play(plan);
        annual();
        if (chance.oneIn(2)) {
            spread();
        }
        var others = new RandomTargets(history, chance, ISSUED);
        others.flows();
        if (registers) {
            others.shares();
        }
        others.further(units.communes(ISSUED));
    }

    void table() {
        var target = chance.of(targets());
        var year = target.equals(ANNUAL) ? chance.of(History.YEARS) : SPREAD_YEAR;
        boolean closed = chance.oneIn(5);
        var day = closed
                ? Span.of(year).through().plusDays(chance.between(1, 90))
                : chance.day(ISSUED, Span.of(year).through());
        if (day.isAfter(History.LAST)) {
            return;
        }
        var act = table(target, year, day);
        if (closed) {
            act.put("closed", true).put("document", "8-QĐ/TU");
        }
        if (!act.path("cells").isEmpty()) {
            history.play(act);
        }
    }

    void amend() {
        var year = chance.of(History.YEARS);
        var act = history.act("amendment", chance.day()).put("target", ANNUAL).put("document", "21-QĐ/TU");
        boolean over =
                LocalDate.parse(act.path("on").asText()).isAfter(Span.of(year).through());
        act.putObject(over && chance.oneIn(2) ? "closedPeriods" : "periods").put(year, text(chance.between(3, 15)));
        history.play(act);
    }

    /** Accepts what a succession proposes, where a unit that ended leaves a quota to anybody. */
    void confirm() {
        for (Act succession : history.world().units().successions().toList()) {
            for (String target : Set.copyOf(targets())) {
                if (!isConfirmed(succession, target)
                        && History.YEARS.stream().anyMatch(year -> leaves(succession, target, year))
                        && chance.oneIn(2)) {
                    history.play(history.act("quotasConfirmed", confirmedFrom(succession))
                            .put("succession", succession.text("succession"))
                            .put("target", target));
                }
            }
        }
    }

    /** Mostly the day of the succession; a quota may be a successor's from a later day of the year on. */
    private LocalDate confirmedFrom(Act succession) {
        var day = succession.on();
        return chance.oneIn(4) ? Borders.earlier(day.plusDays(chance.between(1, 60)), day.with(lastDayOfYear())) : day;
    }

    private boolean isConfirmed(Act succession, String target) {
        return history.world().confirmation(succession, target).isPresent();
    }

    private boolean leaves(Act succession, String target, String year) {
        var quotas = new Quotas(history.world());
        var eve = succession.on().minusDays(1);
        return quotas.proposed(succession, target, year).values().stream().anyMatch(Optional::isPresent)
                && succession.set("from").stream()
                        .anyMatch(unit ->
                                quotas.of(target, unit, year, eve).number().isPresent());
    }

    /** The targets that have tables of their own. */
    private List<String> targets() {
        return history.keys("target").contains(SPREAD) ? List.of(ANNUAL, ANNUAL, SPREAD) : List.of(ANNUAL);
    }

    private void annual() {
        var act = RandomTargets.act(history, ANNUAL, "ANNUAL_MINIMUM", RandomStatements.FLOW, ISSUED)
                .put("op", chance.of(">=", ">=", ">"))
                .put("firmness", chance.of("FIRM", "FIRM", "STRIVE"));
        var periods = act.putObject("periods");
        History.YEARS.forEach(year -> periods.put(year, text(chance.between(3, 15))));
        history.play(act);
        for (String year : History.YEARS) {
            var table = table(ANNUAL, year, ISSUED);
            if (!table.path("cells").isEmpty() && !chance.oneIn(4)) {
                history.play(printed(table));
            }
        }
    }

    /** A target of one year whose table adds up to it, or not. */
    private void spread() {
        var table = table(SPREAD, SPREAD_YEAR, ISSUED);
        if (table.path("cells").isEmpty()) {
            return;
        }
        var act = RandomTargets.act(history, SPREAD, "ANNUAL_MINIMUM", "owners", ISSUED)
                .put("op", ">=")
                .put("firmness", "FIRM");
        act.putObject("periods").put(SPREAD_YEAR, text(sum(table) + chance.of(0, 0, 1)));
        history.play(act);
        history.play(printed(table));
    }

    private ObjectNode printed(ObjectNode table) {
        return chance.oneIn(3) ? table.put("printedTotal", text(sum(table) + chance.of(0, 0, 1))) : table;
    }

    private static int sum(ObjectNode table) {
        int sum = 0;
        for (var cell : table.path("cells")) {
            sum += Cell.ofUnit(cell.asText()).number().map(BigDecimal::intValue).orElse(0);
        }
        return sum;
    }

    private ObjectNode table(String target, String year, LocalDate day) {
        var act = history.act("allocation", day).put("target", target).put("period", year);
        var cells = act.putObject("cells");
        for (String unit : units.communes(day)) {
            if (stays(unit) && !chance.oneIn(4)) {
                cells.put(unit, chance.of(List.of("", "-", "0", "1-2", "1", "2", "3", "4", "5")));
            }
        }
        return act;
    }

    /** Whoever gets something is given a quota by confirming what is proposed; of who ended a table may come late. */
    private boolean stays(String unit) {
        var trees = history.world().units();
        return (trees.lastDay(unit).isEmpty() || chance.oneIn(3))
                && trees.successions()
                        .noneMatch(act ->
                                act.set("to").contains(unit) && !act.set("from").contains(unit));
    }

    private static String text(int value) {
        return String.valueOf(value);
    }
}
