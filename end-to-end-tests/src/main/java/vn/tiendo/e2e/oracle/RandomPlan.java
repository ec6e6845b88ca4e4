package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.tiendo.e2e.client.Span;

/** One plan of the province with targets of all kinds, its tables and amendments. */
final class RandomPlan {

    static final String PLAN = "kh";
    static final String ANNUAL = "annual";

    private static final LocalDate ISSUED = LocalDate.parse("2022-12-01");
    private static final String WHOLE = "2023-01-01/2025-08-31";

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
        others();
        if (registers) {
            shares();
        }
    }

    void table() {
        var year = chance.of(History.YEARS);
        boolean closed = chance.oneIn(5);
        var day = closed
                ? Span.of(year).through().plusDays(chance.between(1, 90))
                : chance.day(ISSUED, Span.of(year).through());
        if (day.isAfter(History.LAST)) {
            return;
        }
        var act = table(year, day);
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
            boolean confirmed = history.world()
                    .known()
                    .of("quotasConfirmed")
                    .anyMatch(act -> act.text("succession").equals(succession.text("succession")));
            if (!confirmed && History.YEARS.stream().anyMatch(year -> leaves(succession, year)) && chance.oneIn(2)) {
                history.play(history.act("quotasConfirmed", succession.on())
                        .put("succession", succession.text("succession"))
                        .put("target", ANNUAL));
            }
        }
    }

    private boolean leaves(Act succession, String year) {
        var quotas = new Quotas(history.world());
        var eve = succession.on().minusDays(1);
        return quotas.proposed(succession, ANNUAL, year).values().stream().anyMatch(Optional::isPresent)
                && succession.set("from").stream()
                        .anyMatch(unit ->
                                quotas.of(ANNUAL, unit, year, eve).number().isPresent());
    }

    private void annual() {
        target(
                ANNUAL,
                "ANNUAL_MINIMUM",
                RandomStatements.FLOW,
                chance.of(">=", ">=", ">"),
                History.YEARS.stream().collect(Collectors.toMap(year -> year, year -> text(chance.between(3, 15)))));
        for (String year : History.YEARS) {
            var table = table(year, ISSUED);
            if (!table.path("cells").isEmpty() && !chance.oneIn(4)) {
                history.play(table);
            }
        }
    }

    private void others() {
        target("total", "RANGE_TOTAL", RandomStatements.FLOW, ">=", Map.of(WHOLE, "8-12"));
        target("more", "CUMULATIVE", "km", ">", Map.of("2023-01-01/2025-12-31", "9.5"));
        target(
                "few",
                "CUMULATIVE",
                "owners",
                chance.of("<=", "<"),
                chance.oneIn(3) ? Map.of("2024", "2", "2027", "1") : Map.of("2024", "2", "2025", "1"));
        target("stock", "CUMULATIVE", RandomStatements.STOCK, chance.of(">=", ">", "<="), Map.of("2024", "30"));
        target(
                "women",
                "OF_WHICH",
                "women",
                ">=",
                Map.of("2024", text(chance.between(1, 6)), "2025", text(chance.between(1, 6))),
                part -> part.put("parent", ANNUAL));
        target(
                "sub",
                "SUBPERIOD_RANGE",
                RandomStatements.FLOW,
                ">=",
                Map.of("2023", "2-3", "2024", chance.of("1-4", "5-7"), "2025-01-01/2025-08-31", "1-2"),
                part -> part.put("parent", "total"));
    }

    private void shares() {
        target("ratio", "RATIO", RandomRegisters.RATIO, chance.of(">=", ">"), Map.of("2024", "50", "2025", "60"));
        target("quality", "QUALITY_RATING_RATIO", RandomRegisters.QUALITY, ">=", Map.of("2023", "50", "2024", "90"));
        target(
                "cover",
                "COVERAGE_PER_ORG",
                RandomStatements.FLOW,
                ">=",
                Map.of("2024", "100", "2025", "50"),
                target -> target.put("organisationType", "TRADE_UNION"));
    }

    private void target(String key, String kind, String indicator, String operator, Map<String, String> values) {
        target(key, kind, indicator, operator, values, target -> {});
    }

    private void target(
            String key,
            String kind,
            String indicator,
            String operator,
            Map<String, String> values,
            Consumer<ObjectNode> further) {
        var act = history.act("target", ISSUED)
                .put("target", key)
                .put("plan", PLAN)
                .put("kind", kind)
                .put("indicator", indicator)
                .put("op", operator)
                .put("firmness", chance.of("FIRM", "FIRM", "STRIVE"));
        var periods = act.putObject("periods");
        values.keySet().stream().sorted().forEach(period -> periods.put(period, values.get(period)));
        further.accept(act);
        history.play(act);
    }

    private ObjectNode table(String year, LocalDate day) {
        var act = history.act("allocation", day).put("target", ANNUAL).put("period", year);
        var cells = act.putObject("cells");
        for (String unit : units.communes(day)) {
            if (stays(unit) && !chance.oneIn(4)) {
                cells.put(unit, chance.of(List.of("", "-", "0", "1-2", "1", "2", "3", "4", "5")));
            }
        }
        return act;
    }

    /** Whoever ends or gets something is given a quota by confirming what is proposed. */
    private boolean stays(String unit) {
        var trees = history.world().units();
        return trees.lastDay(unit).isEmpty()
                && trees.successions()
                        .noneMatch(act ->
                                act.set("to").contains(unit) && !act.set("from").contains(unit));
    }

    private static String text(int value) {
        return String.valueOf(value);
    }
}
