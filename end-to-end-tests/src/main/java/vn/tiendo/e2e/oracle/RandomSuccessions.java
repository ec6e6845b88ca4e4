package vn.tiendo.e2e.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.e2e.client.Json;

/** Units merge, split, absorb, dissolve and hand over; the day may lie before what is already known. */
final class RandomSuccessions {

    private static final LocalDate EARLIEST = LocalDate.parse("2024-01-02");
    private static final LocalDate LATEST = LocalDate.parse("2026-05-01");

    private final History history;
    private final Chance chance;
    private final RandomUnits trees;

    RandomSuccessions(History history, Chance chance, RandomUnits trees) {
        this.history = history;
        this.chance = chance;
        this.trees = trees;
    }

    void succeed() {
        var day = history.world()
                .units()
                .successions()
                .map(Act::on)
                .filter(earlier -> chance.oneIn(5))
                .findFirst()
                .orElseGet(() -> chance.oneIn(3)
                        ? chance.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-07-01"))
                        : chance.day(EARLIEST, LATEST));
        var system = history.world().units().has("b1") && chance.oneIn(4) ? "PARTY" : "ADMINISTRATIVE";
        var free = free(system, day);
        if (free.size() < 2) {
            return;
        }
        switch (chance.between(1, 7)) {
            case 1, 2 -> merge(free, day);
            case 3 -> absorb(free, day);
            case 4 -> split(free, day);
            case 5 -> transfer(free, day);
            case 6 -> rename(free.getFirst(), day);
            default -> history.play(succession("DISSOLVE", day, List.of(free.getFirst()), List.of()));
        }
    }

    /** Leaves of the trees that never end, are not made later, and do not change once the day has come. */
    private List<String> free(String system, LocalDate day) {
        var units = history.world().units();
        var free = new ArrayList<>(units.existing(system, day.minusDays(1)).stream()
                .filter(unit -> units.lastDay(unit).isEmpty())
                .filter(unit -> unit.startsWith("c") || unit.startsWith("n") || unit.startsWith("b"))
                .filter(unit -> history.world()
                        .known()
                        .of("unitChanged")
                        .noneMatch(act ->
                                act.text("unit").equals(unit) && !act.on().isBefore(day)))
                .filter(unit -> units.successions()
                        .noneMatch(act -> !act.on().isBefore(day)
                                && (act.set("to").contains(unit)
                                        || act.set("from").contains(unit))))
                .toList());
        for (int i = free.size(); i > 0; i--) {
            free.add(free.remove(chance.between(0, free.size() - 1)));
        }
        return free;
    }

    private void merge(List<String> free, LocalDate day) {
        var from = free.getFirst();
        var code = history.world().units().code(from, day.minusDays(1));
        var to = successor(from, day, code.filter(given -> chance.oneIn(2)).orElseGet(trees::freshCode));
        var act = succession("MERGE", day, free.subList(0, chance.between(1, 2)), List.of(to));
        history.play(withOpenings(act, List.of(to)));
    }

    private void absorb(List<String> free, LocalDate day) {
        history.play(succession("ABSORB", day, List.of(free.getFirst()), List.of(free.get(1))));
    }

    private void split(List<String> free, LocalDate day) {
        var from = free.getFirst();
        var to = List.of(
                successor(from, day, trees.freshCode()),
                chance.oneIn(4) ? free.get(1) : successor(from, day, trees.freshCode()));
        var act = withItems(succession("SPLIT", day, List.of(from), to), from, to);
        if (chance.oneIn(2)) {
            var shares = act.putObject("shares");
            to.forEach(unit -> shares.put(unit, String.valueOf(chance.between(1, 3))));
        }
        history.play(withOpenings(act, to));
    }

    private void transfer(List<String> free, LocalDate day) {
        var to = List.of(free.get(1));
        var act = succession("TRANSFER", day, List.of(free.getFirst()), to);
        var moved = withItems(act, free.getFirst(), to);
        if (moved.has("items")) {
            history.play(withOpenings(moved, to));
        }
    }

    /** The unit stays what it is. */
    private void rename(String unit, LocalDate day) {
        history.play(succession(chance.of("RENAME", "TYPE_CHANGE"), day, List.of(unit), List.of(unit))
                .put("name", "Phường mới " + unit));
    }

    private ObjectNode succession(String kind, LocalDate day, List<String> from, List<String> to) {
        var act = history.act("succession", day)
                .put("succession", history.fresh("succession", "m"))
                .put("kind", kind);
        var froms = act.putArray("from");
        from.forEach(froms::add);
        var tos = act.putArray("to");
        to.forEach(tos::add);
        return act;
    }

    private ObjectNode withItems(ObjectNode act, String from, List<String> to) {
        for (String item : history.keys("enterprise")) {
            if (chance.oneIn(2)) {
                act.withArray("items")
                        .add(Json.object().put("item", item).put("from", from).put("to", chance.of(to)));
            }
        }
        return act;
    }

    private ObjectNode withOpenings(ObjectNode act, List<String> to) {
        for (String indicator : history.keys("indicator")) {
            if (history.world().indicators().is(indicator, "STOCK") && chance.oneIn(3)) {
                act.withObject("/stocks").putObject(indicator).put(chance.of(to), String.valueOf(chance.between(1, 6)));
            }
        }
        return act;
    }

    private String successor(String of, LocalDate day, String code) {
        var key = history.fresh("unit", "n");
        var units = history.world().units();
        var act = history.act("unit", day).put("unit", key).put("system", units.system(of));
        var parents = units.existing(units.system(of), day).stream()
                .filter(unit -> units.lastDay(unit).isEmpty())
                .filter(unit -> !unit.startsWith("c") && !unit.startsWith("n") && !unit.startsWith("b"))
                .toList();
        act.put(
                "parent",
                chance.oneIn(4) ? chance.of(parents) : units.parent(of, day).orElse(parents.getFirst()));
        history.play(act.put("code", code));
        return key;
    }
}
