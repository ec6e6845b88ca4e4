package vn.tiendo.plans.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.PhraseReading.NotUnderstood;
import vn.tiendo.plans.deadline.PhraseReading.Understood;

/**
 * What was made of words that say when.
 *
 * @param occurrences the days on which it falls in the plan; absent where it does not recur or the plan is not stated
 * @param reason why there is no normal form
 */
@Schema
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadingView(
        boolean understood,
        @Nullable StatedDeadline deadline,
        @Nullable List<OccurrenceView> occurrences,
        @Nullable PhraseReason reason,
        @Nullable String reasonVi,
        @Nullable String reasonEn) {

    /** One of the days. */
    @Schema
    record OccurrenceView(
            @Nullable LocalDate from, @Nullable LocalDate lastAcceptableDay) {}

    static ReadingView of(PhraseReading reading, PhraseContext context) {
        return switch (reading) {
            case Understood understood -> understood(understood.deadline(), context);
            case NotUnderstood not ->
                new ReadingView(
                        false,
                        null,
                        null,
                        not.reason(),
                        not.reason().vi(),
                        not.reason().en());
        };
    }

    private static ReadingView understood(Deadline deadline, PhraseContext context) {
        boolean unrolls = deadline.recurrence() != null && context.planPeriod() != null;
        return new ReadingView(
                true, StatedDeadline.of(deadline), unrolls ? unrolled(deadline, context) : null, null, null, null);
    }

    private static List<OccurrenceView> unrolled(Deadline deadline, PhraseContext context) {
        return Occurrences.of(deadline, context.daysOfThePlan()).stream()
                .map(one -> new OccurrenceView(one.from(), one.lastAcceptableDay()))
                .toList();
    }
}
