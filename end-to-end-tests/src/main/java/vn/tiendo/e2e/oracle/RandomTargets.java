package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The targets of the province's plan that have no tables, or none that anybody confirms: a kind each. */
final class RandomTargets {

    private static final String WHOLE = "2023-01-01/2025-08-31";

    private final History history;
    private final Chance chance;
    private final LocalDate issued;

    RandomTargets(History history, Chance chance, LocalDate issued) {
        this.history = history;
        this.chance = chance;
        this.issued = issued;
    }

    void flows() {
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
                Map.of("2024", String.valueOf(chance.between(1, 6)), "2025", String.valueOf(chance.between(1, 6))),
                part -> part.put("parent", RandomPlan.ANNUAL));
        target(
                "sub",
                "SUBPERIOD_RANGE",
                RandomStatements.FLOW,
                ">=",
                Map.of("2023", "2-3", "2024", chance.of("1-4", "5-7"), "2025-01-01/2025-08-31", "1-2"),
                part -> part.put("parent", "total"));
    }

    void shares() {
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
        var act = act(history, key, kind, indicator, issued)
                .put("op", operator)
                .put("firmness", chance.of("FIRM", "FIRM", "STRIVE"));
        var periods = act.putObject("periods");
        values.keySet().stream().sorted().forEach(period -> periods.put(period, values.get(period)));
        further.accept(act);
        history.play(act);
    }

    /** Kinds of which a history has some: each is asked like any other, but for what a table or nobody has set. */
    void further(List<String> communes) {
        if (chance.oneIn(2)) {
            target(
                    "half",
                    "SUBPERIOD_MINIMUM",
                    "km",
                    chance.of(">=", ">"),
                    Map.of("2023", "2.0", "2024", chance.of("3.5", "4.5"), "2025", "3.5"),
                    part -> part.put("parent", "more"));
        }
        if (chance.oneIn(2)) {
            soft(communes);
        }
        if (chance.oneIn(3)) {
            target("cells", "MILESTONE_COUNT", "women", ">=", Map.of("2025-01-01/2025-06-30", "1", "2024", "2"));
        }
        if (chance.oneIn(3)) {
            target("given", chance.of("DELEGATED", "OPTIONAL_DELEGATED"), "km", ">=", Map.of());
        }
    }

    private void soft(List<String> communes) {
        target(
                "soft",
                "SOFT_RANGE",
                RandomStatements.FLOW,
                ">=",
                Map.of("2024", "1-2", "2025", chance.of("", "1-3")),
                act -> act.put("firmness", "SOFT"));
        var table = history.act("allocation", issued).put("target", "soft").put("period", "2025");
        var cells = table.putObject("cells");
        communes.forEach(unit -> cells.put(unit, chance.of("1-2", "1-2", "2-4", "")));
        history.play(table);
    }

    static ObjectNode act(History history, String key, String kind, String indicator, LocalDate day) {
        return history.act("target", day)
                .put("target", key)
                .put("plan", RandomPlan.PLAN)
                .put("kind", kind)
                .put("indicator", indicator);
    }
}
