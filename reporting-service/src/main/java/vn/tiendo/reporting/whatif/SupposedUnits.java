package vn.tiendo.reporting.whatif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownunit.Succession;
import vn.tiendo.reporting.knownunit.UnitAct;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.whatif.WhatIfRequest.Move;
import vn.tiendo.reporting.whatif.WhatIfRequest.NewUnit;

/** The units as they would be: those recorded, those that would be formed, their moves and successions. */
final class SupposedUnits {

    // Of what takes effect on one day the supposition has the last word.
    private static final long AFTER_ALL_RECORDED = Long.MAX_VALUE;

    private final UnitHistory recorded;
    private final String system;
    private final Instant knownAt;
    private final Faults faults;

    /** @param system of units that would be formed, where they state none */
    SupposedUnits(UnitHistory recorded, String system, Instant knownAt, Faults faults) {
        this.recorded = recorded;
        this.system = system;
        this.knownAt = knownAt;
        this.faults = faults;
    }

    /** The history; of what is refused nothing is in it. */
    UnitHistory of(List<NewUnit> newUnits, List<Move> moves, List<Succession> successions) {
        if (newUnits.isEmpty() && moves.isEmpty() && successions.isEmpty()) {
            return recorded;
        }
        var acts = new ArrayList<UnitAct>();
        requireNew(newUnits);
        newUnits.forEach(unit -> acts.add(formed(unit)));
        moves.forEach(move -> acts.add(moved(move)));
        var supposed = recorded.with(acts, successions);
        requireParents(newUnits, supposed);
        requireMovable(moves, supposed);
        requireInForce(successions, supposed);
        return supposed;
    }

    private void requireNew(List<NewUnit> newUnits) {
        Set<UUID> met = new HashSet<>();
        for (int i = 0; i < newUnits.size(); i++) {
            var id = newUnits.get(i).id();
            if (recorded.knows(id) || !met.add(id)) {
                faults.add("#/newUnits/" + i + "/id", "UNIT_ALREADY_KNOWN");
            }
        }
    }

    private void requireParents(List<NewUnit> newUnits, UnitHistory supposed) {
        for (int i = 0; i < newUnits.size(); i++) {
            var parent = newUnits.get(i).parentId();
            if (parent != null) {
                requireInForce(parent, newUnits.get(i).effectiveOn(), "#/newUnits/" + i + "/parentId", supposed);
            }
        }
    }

    private void requireMovable(List<Move> moves, UnitHistory supposed) {
        for (int i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            var place = "#/moves/" + i;
            requireInForce(move.unitId(), move.effectiveOn(), place + "/unitId", supposed);
            requireInForce(move.parentId(), move.effectiveOn(), place + "/parentId", supposed);
            var above = supposed.treeOn(move.effectiveOn()).upwardFrom(move.parentId());
            if (above.contains(move.unitId())) {
                faults.add(place + "/parentId", "UNIT_LOOP");
            }
        }
    }

    private void requireInForce(List<Succession> successions, UnitHistory supposed) {
        for (int i = 0; i < successions.size(); i++) {
            var succession = successions.get(i);
            var place = "#/successions/" + i;
            for (int n = 0; n < succession.from().size(); n++) {
                requireInForce(succession.from().get(n), succession.on().minusDays(1), place + "/from/" + n, supposed);
            }
            for (int n = 0; n < succession.to().size(); n++) {
                requireInForce(succession.to().get(n), succession.on(), place + "/to/" + n, supposed);
            }
        }
    }

    private void requireInForce(UUID unit, LocalDate day, String pointer, UnitHistory supposed) {
        if (!supposed.knows(unit)) {
            faults.addUnknown(pointer);
        } else if (!supposed.existsOn(unit, day)) {
            faults.add(pointer, "UNIT_NOT_IN_FORCE", day);
        }
    }

    private UnitAct formed(NewUnit unit) {
        return act(
                unit.id(),
                unit.effectiveOn(),
                Objects.requireNonNullElse(unit.system(), system),
                unit.name(),
                unit.kind(),
                unit.level(),
                unit.code(),
                unit.parentId());
    }

    private UnitAct moved(Move move) {
        return act(move.unitId(), move.effectiveOn(), null, null, null, null, null, move.parentId());
    }

    private UnitAct act(
            UUID unit,
            LocalDate effectiveOn,
            @Nullable String foundedIn,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String level,
            @Nullable String code,
            @Nullable UUID parent) {
        return new UnitAct(
                unit,
                effectiveOn,
                knownAt,
                knownAt,
                AFTER_ALL_RECORDED,
                foundedIn,
                name,
                null,
                kind,
                level,
                code,
                parent,
                Set.of());
    }
}
