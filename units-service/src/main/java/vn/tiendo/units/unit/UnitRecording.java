package vn.tiendo.units.unit;

import static vn.tiendo.units.unit.UnitChecks.ALL_THAT_IS_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.units.unit.UnitActs.Fresh;

/** Adds an act, folds the unit again, and tells the others. */
@ApplicationScoped
class UnitRecording {

    /** An act and the event that tells of it. */
    record Told(UnitAct act, UUID event) {}

    private final UnitActs acts;
    private final UnitVersions versions;
    private final UnitPublisher publisher;
    private final CurrentCaller caller;

    UnitRecording(UnitActs acts, UnitVersions versions, UnitPublisher publisher, CurrentCaller caller) {
        this.acts = acts;
        this.versions = versions;
        this.publisher = publisher;
        this.caller = caller;
    }

    Told created(UnitSystem system, UUID unitId, LocalDate effectiveOn, UnitTerms terms) {
        var act = add(new Fresh(unitId, UnitActType.CREATED, effectiveOn, terms, null));
        return new Told(act, publisher.created(system.name(), stated(act)));
    }

    /** Units that begin, many at a time, and the events that tell of them. */
    void createdAll(List<NewUnits.New> units) {
        var acted = acts.beginAll(units, caller.get().subject());
        versions.foldNew(acted);
        publisher.createdAll(acted.stream()
                .map(history -> new UnitPublisher.Created(
                        history.system().name(), stated(history.acts().getFirst())))
                .toList());
    }

    /** A change, by itself or by a succession. */
    Told changed(UUID unitId, LocalDate effectiveOn, UnitTerms terms, @Nullable UUID cause) {
        var act = add(new Fresh(unitId, UnitActType.CHANGED, effectiveOn, terms, cause));
        return new Told(act, publisher.changed(stated(act)));
    }

    /** An end, or that it is void. The event of the succession tells of it. */
    void byCause(UUID unitId, UnitActType type, LocalDate on, UUID cause) {
        add(new Fresh(unitId, type, on, UnitTerms.NONE, cause));
    }

    private UnitAct add(Fresh fresh) {
        var act = acts.append(fresh, caller.get().subject());
        versions.fold(acts.history(fresh.unitId(), ALL_THAT_IS_KNOWN).orElseThrow());
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
                terms.level(),
                terms.code(),
                terms.parentId(),
                terms.electronicCode(),
                terms.aliases(),
                terms.cleared().stream().map(UnitField::wireName).sorted().toList());
    }
}
