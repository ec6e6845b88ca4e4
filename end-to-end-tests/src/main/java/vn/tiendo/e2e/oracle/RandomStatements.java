package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/** Entries, levels, corrections, reversals, zero reports and closings, and what must be refused of them. */
final class RandomStatements {

    static final String FLOW = "admitted";
    static final String STOCK = "members";

    private final History history;
    private final Chance chance;

    RandomStatements(History history, Chance chance) {
        this.history = history;
        this.chance = chance;
    }

    void indicators() {
        indicator(FLOW, "FLOW", "");
        indicator("women", "FLOW", FLOW);
        indicator("owners", "FLOW", FLOW);
        indicator("youngWomen", "FLOW", "women");
        indicator(STOCK, "STOCK", "");
        history.play(history.act("indicator", History.FOUNDATION)
                .put("indicator", "km")
                .put("kind", "FLOW")
                .put("scale", 1));
    }

    void state() {
        switch (chance.between(1, 12)) {
            case 1, 2, 3, 4, 5, 6 -> entry();
            case 7, 8 -> level();
            case 9 -> correct();
            case 10 -> reverse();
            case 11 -> zero();
            default -> refused();
        }
    }

    void closeFirstYear() {
        history.play(history.act("periodClosed", LocalDate.parse("2024-02-01")).put("period", "2023"));
    }

    private void entry() {
        var day = chance.day();
        var act = history.act("entry", day)
                .put("entry", history.fresh("entry", "x"))
                .put("unit", unit(day));
        var states = act.putObject("states");
        new TreeMap<>(stated(act)).forEach(states::put);
        history.play(withDocument(act));
    }

    private Map<String, String> stated(ObjectNode act) {
        int whole = chance.between(1, 7);
        return switch (chance.between(1, 7)) {
            case 1 -> Map.of(FLOW, text(whole), "women", text(chance.between(0, whole)), "owners", text(0));
            case 2 -> Map.of("youngWomen", text(whole));
            case 3 -> Map.of("women", text(whole), "youngWomen", text(chance.between(0, whole)));
            case 4 -> Map.of("km", whole + "." + chance.between(0, 9));
            case 5 -> Map.of(STOCK, text(whole));
            default -> {
                withItem(act);
                yield Map.of(FLOW, text(whole));
            }
        };
    }

    private void withItem(ObjectNode act) {
        var day = LocalDate.parse(act.path("on").asText());
        var enterprises = history.world().registers().enterprises(day);
        var organisations = history.world().registers().organisations(day).stream()
                .map(made -> made.text("organisation"))
                .toList();
        if (!enterprises.isEmpty() && chance.oneIn(2)) {
            act.put("enterprise", chance.of(enterprises));
        } else if (!organisations.isEmpty() && chance.oneIn(2)) {
            act.put("organisation", chance.of(organisations));
        }
    }

    private void level() {
        var day = chance.day();
        history.play(withDocument(history.act("level", day)
                .put("level", history.fresh("level", "l"))
                .put("unit", unit(day))
                .put("indicator", STOCK)
                .put("quantity", text(chance.between(5, 40)))));
    }

    /** A level gets another quantity; of an entry the one indicator that it stated alone. */
    private void correct() {
        var act = history.act("correction", chance.day());
        if (chance.oneIn(3)) {
            var levels = history.keys("level").stream()
                    .filter(history.world().ledger()::hasLevel)
                    .toList();
            if (!levels.isEmpty()) {
                act.put("of", chance.of(levels)).putObject("states").put(STOCK, text(chance.between(5, 40)));
                history.play(withDocument(act));
            }
            return;
        }
        var entries = standing();
        if (!entries.isEmpty()) {
            var entry = chance.of(entries);
            var posted = new TreeMap<>(history.world().ledger().postedBy(entry));
            var states = act.put("of", entry).putObject("states");
            corrected(posted).forEach((indicator, quantity) -> states.put(indicator, quantity.toPlainString()));
            history.play(withDocument(act));
        }
    }

    /** All of it one more, the whole alone one more, or a part alone without anything. */
    private Map<String, BigDecimal> corrected(TreeMap<String, BigDecimal> posted) {
        if (posted.containsKey(FLOW) && chance.oneIn(2)) {
            return Map.of(FLOW, posted.get(FLOW).add(BigDecimal.ONE));
        }
        if (posted.containsKey("youngWomen") && chance.oneIn(2)) {
            return Map.of("youngWomen", BigDecimal.ZERO);
        }
        posted.replaceAll((indicator, quantity) -> quantity.add(BigDecimal.ONE));
        return posted;
    }

    private void reverse() {
        var reversible = new ArrayList<>(standing());
        history.keys("level").stream()
                .filter(history.world().ledger()::hasLevel)
                .forEach(reversible::add);
        if (!reversible.isEmpty()) {
            history.play(withDocument(history.act("reversal", chance.day()).put("of", chance.of(reversible))));
        }
    }

    private void zero() {
        var period = periodOfZero();
        var unit = unit(Registers.lastDay(period));
        var indicator = chance.of(FLOW, FLOW, "owners", "women", "km");
        boolean posted = history.world().ledger().facts(indicator).stream()
                .anyMatch(fact -> fact.unit().equals(unit));
        if (!posted || chance.oneIn(4)) {
            history.play(history.act("zeroReport", Registers.lastDay(period))
                    .put("unit", unit)
                    .put("indicator", indicator)
                    .put("period", period));
        }
    }

    /** One for which others owe a report, where there is any; or any other. */
    private String periodOfZero() {
        var owed = history.world()
                .known()
                .of("obligation")
                .map(act -> act.text("period"))
                .toList();
        return !owed.isEmpty() && chance.oneIn(2)
                ? chance.of(owed)
                : chance.of("2023", "2024", "2025", "2024-07", "2025-03", "2025-01-01/2025-06-30");
    }

    private void refused() {
        var day = chance.day();
        var act = history.act("entry", day)
                .put("entry", history.fresh("entry", "x"))
                .put("unit", unit(day))
                .put("document", "1-QĐ");
        var states = act.putObject("states");
        switch (chance.between(1, 3)) {
            case 1 -> {
                states.put("owners", "1").put("women", "2");
                history.playRefused(act, "PARTS_WITHOUT_WHOLE");
            }
            case 2 -> {
                states.put(FLOW, "1").put("women", "2");
                history.playRefused(act, "PART_EXCEEDS_WHOLE");
            }
            default -> {
                states.put("km", "1.25");
                history.playRefused(act, "QUANTITY_SCALE");
            }
        }
    }

    private ArrayList<String> standing() {
        var standing = new ArrayList<String>();
        for (String entry : history.keys("entry")) {
            if (!history.world().ledger().postedBy(entry).isEmpty()) {
                standing.add(entry);
            }
        }
        return standing;
    }

    private String unit(LocalDate day) {
        var units = history.world().units();
        var existing = units.all().stream()
                .filter(unit -> units.exists(unit, day))
                .filter(unit -> !units.hasUnitsBelow(unit, day) || chance.oneIn(6))
                .toList();
        return existing.isEmpty() ? RandomUnits.ROOT : chance.of(existing);
    }

    private ObjectNode withDocument(ObjectNode act) {
        return isClosed() ? act.put("document", "7-QĐ/TU") : act;
    }

    private boolean isClosed() {
        return history.world().known().of("periodClosed").findAny().isPresent();
    }

    private void indicator(String key, String kind, String partOf) {
        var act = history.act("indicator", History.FOUNDATION)
                .put("indicator", key)
                .put("kind", kind);
        history.play(partOf.isEmpty() ? act : act.put("partOf", partOf));
    }

    private static String text(int quantity) {
        return String.valueOf(quantity);
    }
}
