package vn.tiendo.units.unit;

import static vn.tiendo.units.unit.UnitChecks.ALL_THAT_IS_KNOWN;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;

/** Creates and changes units. Each act, its fold and its event are written in the running transaction. */
@ApplicationScoped
class Units {

    /** A recorded act, the unit's system, and the id of the event that tells of it. */
    record Recorded(UnitAct act, UnitSystem system, UUID event) {}

    private final UnitActs acts;
    private final UnitVersions versions;
    private final UnitChecks checks;
    private final UnitPublisher publisher;
    private final CurrentCaller caller;

    Units(UnitActs acts, UnitVersions versions, UnitChecks checks, UnitPublisher publisher, CurrentCaller caller) {
        this.acts = acts;
        this.versions = versions;
        this.checks = checks;
        this.publisher = publisher;
        this.caller = caller;
    }

    /** A new unit, in force from a date. 422 UNKNOWN_UNIT, SYSTEM_MISMATCH, UNIT_NOT_IN_FORCE, CODE_TAKEN. */
    Recorded create(UnitSystem system, LocalDate effectiveOn, UnitTerms terms) {
        var unitId = UuidCreator.getTimeOrderedEpoch();
        lockParent(terms);
        checks.require(new UnitHistory(unitId, system, List.of()), effectiveOn, terms);
        acts.begin(unitId, system);
        var act = record(unitId, UnitAct.Type.CREATED, effectiveOn, terms);
        return new Recorded(act, system, publisher.created(system.name(), stated(act)));
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
        checks.require(unit, effectiveOn, terms);
        var act = record(unitId, UnitAct.Type.CHANGED, effectiveOn, terms);
        return new Recorded(act, unit.system(), publisher.changed(stated(act)));
    }

    // While the versions of the parent are written anew, the database does not find them.
    private void lockParent(UnitTerms terms) {
        if (terms.parentId() != null) {
            acts.keep(terms.parentId());
        }
    }

    private UnitAct record(UUID unitId, UnitAct.Type type, LocalDate effectiveOn, UnitTerms terms) {
        var act = acts.append(unitId, type, effectiveOn, terms, caller.get().subject());
        versions.fold(acts.history(unitId, ALL_THAT_IS_KNOWN).orElseThrow());
        return act;
    }

    private static UnitPublisher.Stated stated(UnitAct act) {
        var terms = act.terms();
        return new UnitPublisher.Stated(
                act.unitId(),
                act.effectiveOn(),
                act.recordedAt(),
                terms.name(),
                terms.shortName(),
                terms.kind(),
                terms.code(),
                terms.parentId());
    }
}
