package vn.tiendo.reporting.knownplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence of a task: one of its days, or the part of one member of a group.
 *
 * @param id the same whatever becomes of it
 * @param steps what it is from which day on, in the order in which that was said
 * @param completedOn null while it is not done, as far as known
 * @param cancelledOn null while it is to be done, as far as known
 */
record KnownOccurrence(
        UUID id,
        List<Step> steps,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate cancelledOn) {

    KnownOccurrence {
        steps = List.copyOf(steps);
    }

    /** What holds of it from a day on; without leads it is withdrawn. */
    record Step(
            LocalDate effectiveOn,
            List<UUID> leadIds,
            @Nullable LocalDate notBefore,
            @Nullable LocalDate lastDay) {

        static Step withdrawn(LocalDate effectiveOn) {
            return new Step(effectiveOn, List.of(), null, null);
        }
    }

    /** Empty where it is not to be done. */
    Optional<TimeToDo> on(LocalDate day) {
        Step last = null;
        for (var step : steps) {
            if (!step.effectiveOn().isAfter(day)
                    && (last == null || !step.effectiveOn().isBefore(last.effectiveOn()))) {
                last = step;
            }
        }
        return last == null || last.leadIds().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TimeToDo(id, last.leadIds(), last.notBefore(), last.lastDay(), completedOn, cancelledOn));
    }
}
