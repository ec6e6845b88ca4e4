package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an occurrence is from a day on, and was not the day before; not yet recorded.
 *
 * @param withdrawn absent while it is to be done
 */
record OccurrenceStep(
        UUID occurrenceId, OccurrenceTerms terms, @Nullable Withdrawal withdrawn, LocalDate effectiveOn) {

    boolean isPlanned() {
        return withdrawn == null;
    }

    /** Whether both say the same of the occurrence, whatever the day and the reason. */
    boolean saysTheSameAs(@Nullable OccurrenceStep other) {
        if (other == null) {
            return !isPlanned();
        }
        return isPlanned() == other.isPlanned() && (!isPlanned() || terms.equals(other.terms));
    }
}
