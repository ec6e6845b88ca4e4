package vn.tiendo.e2e.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Founds the trees of a history and moves units about in them. */
final class RandomUnits {

    static final String ROOT = "p";
    static final String PARTY_ROOT = "g";

    private final History history;
    private final Chance chance;

    RandomUnits(History history, Chance chance) {
        this.history = history;
        this.chance = chance;
    }

    void found() {
        unit(ROOT, "ADMINISTRATIVE", Optional.empty());
        if (chance.oneIn(3)) {
            unit("q", "ADMINISTRATIVE", Optional.empty());
        }
        var above = chance.oneIn(2) ? List.of(ROOT) : districts();
        for (int i = chance.between(3, 5); i > 0; i--) {
            unit(history.fresh("unit", "c"), "ADMINISTRATIVE", Optional.of(chance.of(above)));
        }
        if (chance.oneIn(2)) {
            party();
        }
    }

    /** A commune goes under another district, or under the province itself. */
    void move() {
        var day = chance.day();
        var units = history.world().units();
        var movable = communes(day).stream()
                .filter(unit -> units.lastDay(unit).isEmpty())
                .toList();
        var parents = units.existing("ADMINISTRATIVE", day).stream()
                .filter(unit -> !movable.contains(unit) && units.lastDay(unit).isEmpty())
                .filter(unit -> !unit.startsWith("n") && !unit.startsWith("c"))
                .toList();
        if (!movable.isEmpty() && !parents.isEmpty()) {
            history.play(history.act("unitChanged", day)
                    .put("unit", chance.of(movable))
                    .put("parent", chance.of(parents)));
        }
    }

    /** A unit gets another name or another code. */
    void rename() {
        var day = chance.day();
        var units = history.world().units();
        var present = communes(day).stream()
                .filter(unit -> units.lastDay(unit).isEmpty())
                .toList();
        if (!present.isEmpty()) {
            var unit = chance.of(present);
            var act = history.act("unitChanged", day).put("unit", unit);
            history.play(chance.oneIn(2) ? act.put("name", "Phường " + unit) : act.put("code", freshCode()));
        }
    }

    /** Units that never have others below them. */
    List<String> communes(LocalDate day) {
        var units = history.world().units();
        return units.existing("ADMINISTRATIVE", day).stream()
                .filter(unit -> unit.startsWith("c") || unit.startsWith("n"))
                .toList();
    }

    private List<String> districts() {
        unit("t1", "ADMINISTRATIVE", Optional.of(ROOT));
        unit("t2", "ADMINISTRATIVE", Optional.of(ROOT));
        return List.of("t1", "t2");
    }

    private void party() {
        unit(PARTY_ROOT, "PARTY", Optional.empty());
        unit("b1", "PARTY", Optional.of(PARTY_ROOT));
        unit("b2", "PARTY", Optional.of(PARTY_ROOT));
        if (chance.oneIn(2)) {
            var area = chance.of(communes(History.FOUNDATION));
            history.play(history.act("serves", chance.of(History.FOUNDATION, chance.day()))
                    .put("unit", "b1")
                    .put("area", area));
        }
    }

    /** A code that no unit has had; all are of one length. */
    String freshCode() {
        var given = history.world().known().acts().stream()
                .filter(act -> act.has("code"))
                .count();
        return "%02d".formatted(given + 2);
    }

    private void unit(String key, String system, Optional<String> parent) {
        var act = history.act("unit", History.FOUNDATION).put("unit", key).put("system", system);
        parent.ifPresent(above -> act.put("parent", above));
        history.play(act.put("code", freshCode()));
    }
}
