package vn.tiendo.units.unit;

import static vn.tiendo.units.unit.UnitChecks.ALL_THAT_IS_KNOWN;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;

/** Creates and changes units. Each act, its fold and its event are written in the running transaction. */
@ApplicationScoped
class Units {

    /**
     * A recorded act and the unit's system.
     *
     * @param gaveUpItsCode units that have left their code to the new one
     * @param events the ids of the events that tell of it
     */
    record Recorded(UnitAct act, UnitSystem system, List<UUID> gaveUpItsCode, List<UUID> events) {}

    private final UnitActs acts;
    private final UnitRecording recording;
    private final UnitChecks checks;
    private final TakingCodesOver codes;

    Units(UnitActs acts, UnitRecording recording, UnitChecks checks, TakingCodesOver codes) {
        this.acts = acts;
        this.recording = recording;
        this.checks = checks;
        this.codes = codes;
    }

    /**
     * A new unit, in force from a date. It takes its code over from the unit that has had it until then. 422 UNKNOWN_UNIT,
     * SYSTEM_MISMATCH, UNIT_NOT_IN_FORCE, CODE_TAKEN.
     */
    Recorded create(UnitSystem system, LocalDate effectiveOn, UnitTerms terms) {
        var unitId = UuidCreator.getTimeOrderedEpoch();
        var unit = new UnitHistory(unitId, system, List.of());
        lockParent(terms);
        var taken = codes.from(unit, effectiveOn, terms);
        checks.require(unit, effectiveOn, terms, taken.keySet());
        var events = new ArrayList<UUID>();
        taken.forEach((holder, fields) -> events.add(codes.giveUp(holder, effectiveOn, fields)));
        acts.begin(unitId, system, effectiveOn);
        var told = recording.created(system, unitId, effectiveOn, terms);
        events.addFirst(told.event());
        return new Recorded(told.act(), system, List.copyOf(taken.keySet()), events);
    }

    /**
     * A change from a date, which may lie in the past. 404; 422 NOTHING_CHANGES, UNIT_NOT_IN_FORCE, UNIT_LOOP and those of
     * a creation.
     */
    Recorded change(UUID unitId, LocalDate effectiveOn, UnitTerms terms) {
        acts.lock(unitId);
        var unit = acts.history(unitId, ALL_THAT_IS_KNOWN).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        if (terms.stateNothing()) {
            throw Problem.of(422, "NOTHING_CHANGES");
        }
        if (unit.in(new AsOf(effectiveOn, ALL_THAT_IS_KNOWN)).isEmpty()) {
            throw Problem.of(422, "UNIT_NOT_IN_FORCE", effectiveOn).at("#/effectiveOn");
        }
        if (terms.parentId() != null) {
            acts.lockTreeOf(unit.system());
        }
        lockParent(terms);
        checks.require(unit, effectiveOn, terms, Set.of());
        var told = recording.changed(unitId, effectiveOn, terms, null);
        return new Recorded(told.act(), unit.system(), List.of(), List.of(told.event()));
    }

    // Nobody ends the parent meanwhile: whoever is put under a unit is put under one in force.
    private void lockParent(UnitTerms terms) {
        if (terms.parentId() != null) {
            acts.keep(terms.parentId());
        }
    }
}
