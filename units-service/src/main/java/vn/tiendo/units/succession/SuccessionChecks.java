package vn.tiendo.units.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.units.unit.UnitLife;
import vn.tiendo.units.unit.UnitLives;

/** What a succession must not do (SEMANTICS 2, 13), as known now; what it replaces counts as undone. */
@ApplicationScoped
class SuccessionChecks {

    static final Instant ALL_THAT_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

    private final SuccessionActs acts;
    private final UnitLives lives;

    SuccessionChecks(SuccessionActs acts, UnitLives lives) {
        this.acts = acts;
        this.lives = lives;
    }

    /** Everything that is wrong; empty when the act may be recorded. */
    List<Refusal> refusals(StatedSuccession act) {
        var refusals = new ArrayList<>(SuccessionShape.refusals(act));
        checkReplaced(act, refusals);
        var known = knownUnits(act, refusals);
        checkSystems(act, known, refusals);
        if (closesALoop(act)) {
            refusals.add(Refusal.of("#/to", "SUCCESSION_LOOP"));
        } else if (refusals.isEmpty()) {
            checkInForce(act, known, refusals);
        }
        return refusals;
    }

    private void checkReplaced(StatedSuccession act, List<Refusal> refusals) {
        if (act.replaces() == null) {
            return;
        }
        if (acts.find(act.replaces(), ALL_THAT_IS_KNOWN).isEmpty()) {
            refusals.add(Refusal.of("#/replaces", "UNKNOWN_SUCCESSION"));
        } else if (acts.annulmentOf(act.replaces(), ALL_THAT_IS_KNOWN).isPresent()) {
            refusals.add(Refusal.of("#/replaces", "SUCCESSION_ANNULLED"));
        }
    }

    private Map<UUID, UnitLife> knownUnits(StatedSuccession act, List<Refusal> refusals) {
        var known = new HashMap<UUID, UnitLife>();
        for (var unit : act.units()) {
            lives.of(unit, act.replaces())
                    .ifPresentOrElse(
                            life -> known.put(unit, life),
                            () -> refusals.add(Refusal.of(pointer(act, unit), "UNKNOWN_UNIT")));
        }
        return known;
    }

    private static void checkSystems(StatedSuccession act, Map<UUID, UnitLife> known, List<Refusal> refusals) {
        var lives = act.units().stream().flatMap(unit -> life(known, unit)).toList();
        for (var life : lives) {
            var system = lives.getFirst().system();
            if (life.system() != system) {
                refusals.add(Refusal.of(pointer(act, life.unitId()), "SYSTEM_MISMATCH", life.system(), system));
            }
        }
    }

    private boolean closesALoop(StatedSuccession act) {
        var onward = acts.onwardFrom(act.to(), act.effectiveOn(), act.replaces()).stream()
                .map(Succession::stated)
                .toList();
        return !act.kind().keepsTheUnit() && SuccessionLoops.wouldClose(act, onward);
    }

    private void checkInForce(StatedSuccession act, Map<UUID, UnitLife> known, List<Refusal> refusals) {
        for (int i = 0; i < act.from().size(); i++) {
            var pointer = "#/from/" + i;
            life(known, act.from().get(i)).forEach(life -> checkSource(act, life, pointer, refusals));
        }
        for (int i = 0; i < act.to().size(); i++) {
            var pointer = "#/to/" + i;
            // Successions of one day are taken together: what takes over may itself be taken over that day.
            life(known, act.to().get(i))
                    .filter(life -> !life.isInForceOn(act.effectiveOn()) && !life.endsOn(act.effectiveOn()))
                    .forEach(life -> refusals.add(Refusal.of(pointer, "UNIT_NOT_IN_FORCE", act.effectiveOn())));
        }
    }

    private static Stream<UnitLife> life(Map<UUID, UnitLife> known, UUID unit) {
        return Stream.ofNullable(known.get(unit));
    }

    private void checkSource(StatedSuccession act, UnitLife life, String pointer, List<Refusal> refusals) {
        var lastDay = act.kind().keepsTheUnit() ? act.effectiveOn() : act.eve();
        if (!life.isInForceOn(lastDay)) {
            refusals.add(Refusal.of(pointer, "UNIT_NOT_IN_FORCE", lastDay));
        } else if (act.kind().endsItsSources() && life.until() != null) {
            refusals.add(
                    life.endsOn(act.effectiveOn())
                            ? Refusal.of(pointer, "UNIT_NOT_IN_FORCE", act.effectiveOn())
                            : Refusal.of(pointer, "UNIT_ENDS_ALREADY", life.until()));
        } else if (act.kind().endsItsSources()) {
            acts.firstAfter(act.effectiveOn(), life.unitId(), act.replaces())
                    .ifPresent(day -> refusals.add(Refusal.of(pointer, "UNIT_SUCCEEDS_LATER", day)));
        }
    }

    private static String pointer(StatedSuccession act, UUID unit) {
        int from = act.from().indexOf(unit);
        return from >= 0 ? "#/from/" + from : "#/to/" + act.to().indexOf(unit);
    }
}
