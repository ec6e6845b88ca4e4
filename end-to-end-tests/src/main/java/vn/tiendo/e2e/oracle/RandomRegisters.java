package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.e2e.client.Json;

/** Enterprises, organisations, rounds, ratings and what is counted of them. */
final class RandomRegisters {

    static final String RATIO = "withUnion";
    static final String QUALITY = "goodOnes";
    static final String REGISTRY = "established";

    private static final String TYPE = "TRADE_UNION";

    private final History history;
    private final Chance chance;
    private final RandomUnits units;

    RandomRegisters(History history, Chance chance, RandomUnits units) {
        this.history = history;
        this.chance = chance;
        this.units = units;
    }

    void found() {
        indicators();
        history.play(history.act("ratingScale", History.FOUNDATION).set("levels", levels("TOP", "GOOD", "DONE")));
        history.play(rule(History.FOUNDATION, 5));
        for (int i = chance.between(2, 4); i > 0; i--) {
            enterprise();
        }
    }

    void change() {
        switch (chance.between(1, 8)) {
            case 1, 2 -> organisation();
            case 3 -> end();
            case 4 -> moveEnterprise();
            case 5, 6 -> round();
            case 7 -> rate();
            default ->
                history.play(
                        chance.oneIn(2)
                                ? rule(chance.day(), chance.between(3, 8))
                                : history.act("ratingScale", chance.day())
                                        .set("levels", levels("EXCELLENT", "GOOD", "DONE")));
        }
    }

    private void indicators() {
        history.play(ratio(RATIO, "ENTERPRISES")
                .<ObjectNode>set(
                        "denominator",
                        chance.oneIn(2)
                                ? Json.object().put("eligibleFor", TYPE)
                                : Json.object().<ObjectNode>set("ownership", levels("NON_STATE_DOMESTIC")))
                .set("numerator", Json.object().put("has", TYPE)));
        history.play(ratio(QUALITY, "ORGANISATIONS")
                .<ObjectNode>set("denominator", Json.object().put("type", TYPE).put("rated", true))
                .set("numerator", Json.object().put("ratedAtLeast", "GOOD")));
        var registry = history.act("indicator", History.FOUNDATION)
                .put("indicator", REGISTRY)
                .put("kind", "FLOW")
                .put("source", "REGISTRY");
        registry.putObject("registry").put("established", TYPE);
        history.play(registry);
    }

    private ObjectNode ratio(String key, String of) {
        return history.act("indicator", History.FOUNDATION)
                .put("indicator", key)
                .put("kind", "RATIO")
                .put("of", of);
    }

    private ObjectNode rule(LocalDate day, int atLeast) {
        var act = history.act("eligibilityRule", day).put("organisationType", TYPE);
        act.putArray("anyOf").addObject().put("figure", "unionMembers").put("atLeast", atLeast);
        return act;
    }

    private void enterprise() {
        history.play(history.act("enterprise", History.FOUNDATION)
                .put("enterprise", history.fresh("enterprise", "e"))
                .put("ownership", chance.of("NON_STATE_DOMESTIC", "NON_STATE_DOMESTIC", "STATE"))
                .put("location", chance.of(units.communes(History.FOUNDATION))));
    }

    private void organisation() {
        var day = chance.day();
        var above = history.world().units().existing("ADMINISTRATIVE", day).stream()
                .filter(unit -> history.world().units().lastDay(unit).isEmpty())
                .toList();
        var hosts = history.world().registers().enterprises(day);
        if (above.isEmpty() || hosts.isEmpty()) {
            return;
        }
        var act = history.act("organisation", day)
                .put("organisation", history.fresh("organisation", "o"))
                .put("type", TYPE)
                .put("unit", chance.of(above));
        history.play(chance.oneIn(3) ? act : act.put("enterprise", chance.of(hosts)));
    }

    /** One that is not rated: whether an organisation that has ended since still counts is another question. */
    private void end() {
        var present = history.world().registers().organisations(History.LAST).stream()
                .filter(made -> history.world()
                        .known()
                        .of("rated")
                        .noneMatch(rated -> rated.text("organisation").equals(made.text("organisation"))))
                .toList();
        if (!present.isEmpty()) {
            var made = chance.of(present);
            history.play(history.act("organisationEnded", chance.day(made.on().plusDays(1), History.LAST.plusDays(1)))
                    .put("organisation", made.text("organisation")));
        }
    }

    private void moveEnterprise() {
        var day = chance.day();
        var to = units.communes(day).stream()
                .filter(unit -> history.world().units().lastDay(unit).isEmpty())
                .toList();
        var enterprises = history.world().registers().enterprises(day);
        if (to.isEmpty() || enterprises.isEmpty()) {
            return;
        }
        var act = history.act("enterpriseChanged", day).put("enterprise", chance.of(enterprises));
        history.play(
                switch (chance.between(1, 3)) {
                    case 1 -> act.put("location", chance.of(to));
                    case 2 -> act.put("ownership", chance.of("STATE", "NON_STATE_DOMESTIC"));
                    default -> act.put("status", "CLOSED");
                });
    }

    private void round() {
        var day = chance.day();
        var act = history.act("round", day).put("round", history.fresh("round", "r"));
        var results = act.putArray("results");
        for (String enterprise : history.world().registers().enterprises(day)) {
            if (chance.oneIn(2)) {
                var result = results.addObject().put("enterprise", enterprise);
                result.putObject("figures").put("unionMembers", chance.between(2, 9));
                result.put("outcome", "NOT_YET");
            }
        }
        if (!results.isEmpty()) {
            history.play(act);
        }
    }

    private void rate() {
        var year = chance.of("2023", "2024", "2025");
        var end = Registers.lastDay(year);
        var present = history.world().registers().organisations(History.LAST).stream()
                .filter(made -> made.startsBy(end))
                .toList();
        if (!present.isEmpty()) {
            history.play(history.act("rated", end)
                    .put("organisation", chance.of(present).text("organisation"))
                    .put("period", year)
                    .put("level", chance.of("GOOD", "DONE")));
        }
    }

    private static ArrayNode levels(String... levels) {
        var array = Json.object().putArray("levels");
        List.of(levels).forEach(array::add);
        return array;
    }
}
