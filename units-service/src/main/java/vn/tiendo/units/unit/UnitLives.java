package vn.tiendo.units.unit;

import static vn.tiendo.units.unit.UnitChecks.ALL_THAT_IS_KNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/** When units are in force, and what successions do to that. */
@ApplicationScoped
public class UnitLives {

    private final UnitActs acts;
    private final UnitRecording recording;

    UnitLives(UnitActs acts, UnitRecording recording) {
        this.acts = acts;
        this.recording = recording;
    }

    /** Nobody else acts on these units until the transaction ends. */
    public void lock(Collection<UUID> units) {
        units.stream().distinct().sorted().forEach(acts::lock);
    }

    /** As known now; if a succession is named, as if it were without effect. Empty for a unit that nobody knows. */
    public Optional<UnitLife> of(UUID unitId, @Nullable UUID withoutSuccession) {
        return acts.history(unitId, ALL_THAT_IS_KNOWN)
                .flatMap(history -> history.withoutActsOf(withoutSuccession).life(ALL_THAT_IS_KNOWN));
    }

    /** From this day on the unit does not exist any more. */
    public void end(UUID unitId, LocalDate on, UUID succession) {
        recording.byCause(unitId, UnitActType.ENDED, on, succession);
    }

    /** The end that the succession has set is void, known from now on. */
    public void liftEnd(UUID unitId, LocalDate on, UUID succession) {
        recording.byCause(unitId, UnitActType.VOIDED, on, succession);
    }

    /** Another name or kind, or both, by a succession; the id of the event that tells of it. */
    public UUID rename(UUID unitId, LocalDate on, @Nullable String name, @Nullable String kind, UUID succession) {
        return recording
                .changed(unitId, on, UnitTerms.renaming(name, kind), succession)
                .event();
    }

    /**
     * The name and the kind that the unit would have without the succession, stated anew from that day; the id of the event
     * that tells of it. Nothing for a unit that is not in force then.
     */
    public Optional<UUID> takeNameBack(UUID unitId, LocalDate on, UUID succession) {
        return acts.history(unitId, ALL_THAT_IS_KNOWN)
                .flatMap(history -> history.withoutActsOf(succession).in(new AsOf(on, ALL_THAT_IS_KNOWN)))
                .map(before -> UnitTerms.namedAs(before.name(), before.terms().kind()))
                .map(terms -> recording.changed(unitId, on, terms, succession).event());
    }
}
