package vn.tiendo.e2e.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Entries and levels as they are after their corrections and reversals, and what registers count. */
final class Ledger {

    /** An entry that has not been reversed, with what its quantities should have been. */
    private record Entry(Act made, Map<String, BigDecimal> posted) {}

    /**
     * A level that has not been reversed.
     *
     * @param order of its latest statement
     */
    record Level(String unit, LocalDate day, String indicator, BigDecimal quantity, int order) {}

    private final Known known;
    private final Indicators indicators;
    private final Registers registers;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Level> levels = new LinkedHashMap<>();

    Ledger(Known known, Indicators indicators, Registers registers) {
        this.known = known;
        this.indicators = indicators;
        this.registers = registers;
        known.acts().forEach(this::record);
    }

    private void record(Act act) {
        switch (act.kind()) {
            case "entry" -> entries.put(act.text("entry"), new Entry(act, indicators.posted(act.map("states"))));
            case "level" -> levels.put(act.text("level"), level(act));
            case "correction" -> correct(act);
            case "reversal" -> {
                entries.remove(act.text("of"));
                levels.remove(act.text("of"));
            }
            default -> {}
        }
    }

    /** A correction changes the indicators that it names and no other. */
    private void correct(Act act) {
        var entry = entries.get(act.text("of"));
        if (entry != null) {
            act.map("states").forEach((indicator, quantity) -> entry.posted().put(indicator, new BigDecimal(quantity)));
        }
        levels.computeIfPresent(
                act.text("of"),
                (key, level) -> new Level(
                        level.unit(),
                        level.day(),
                        level.indicator(),
                        new BigDecimal(act.map("states").values().iterator().next()),
                        act.order()));
    }

    private static Level level(Act act) {
        return new Level(
                act.text("unit"), act.on(), act.text("indicator"), new BigDecimal(act.text("quantity")), act.order());
    }

    Map<String, BigDecimal> postedBy(String entry) {
        var found = entries.get(entry);
        return found == null ? Map.of() : found.posted();
    }

    boolean hasLevel(String level) {
        return levels.containsKey(level);
    }

    List<Fact> facts(String indicator) {
        var facts = new ArrayList<Fact>();
        for (Entry entry : entries.values()) {
            var quantity = entry.posted().get(indicator);
            if (quantity != null) {
                facts.add(new Fact(
                        entry.made().text("unit"), entry.made().on(), indicator, quantity, itemsOf(entry.made())));
            }
        }
        facts.addAll(registers.established(indicators.the(indicator)));
        return facts;
    }

    List<Level> levels(String indicator) {
        return levels.values().stream()
                .filter(level -> level.indicator().equals(indicator))
                .toList();
    }

    Stream<Act> zeroReports(String indicator, String period) {
        return known.of("zeroReport")
                .filter(act -> act.text("indicator").equals(indicator)
                        && act.text("period").equals(period));
    }

    private static LinkedHashSet<String> itemsOf(Act entry) {
        var items = new LinkedHashSet<String>();
        entry.optional("enterprise").ifPresent(items::add);
        entry.optional("organisation").ifPresent(items::add);
        return items;
    }
}
