package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One time that a task is to be done, as it is answered. */
@Schema(name = "TaskOccurrence")
record OccurrenceView(
        @Schema(description = "The same whatever becomes of it")
        UUID id,

        UUID taskId,
        UUID planId,
        String taskKey,

        @Schema(description = "Which of the times of the task: its day, or once", examples = "2026-12-31")
        String key,

        @Nullable String section,
        String titleVi,
        String titleEn,
        TaskType type,

        @Schema(description = "Who leads it; jointly, where there are several")
        List<UUID> leadIds,

        @Schema(description = "The member of the group whose part it is") @Nullable
        UUID memberId,

        @Schema(description = "Units and groups") List<UUID> coordinatingIds,

        @Nullable String product,
        @Nullable String condition,
        @Schema(examples = "hằng năm") @Nullable String rawVi,
        @Nullable LocalDate from,
        @Nullable LocalDate lastAcceptableDay,

        @Schema(description = "UNDATED is a class apart: never overdue")
        Datedness datedness,

        TaskState state,

        @Schema(description = "Whether its leads have all ended: it is to be moved or cancelled, and its clock stands")
        boolean withoutLead,

        @Schema(description = "Why others lead it now") @Nullable
        String moveReason,

        @Nullable LocalDate cancelledOn,
        @Nullable String cancellationReason,
        @Nullable LocalDate completedOn,
        @Nullable String completionDocument) {

    static OccurrenceView of(FoundOccurrence found, LocalDate day) {
        var occurrence = found.occurrence();
        var act = occurrence.act();
        var terms = act.terms();
        var completed = occurrence.completed();
        var moved = occurrence.moved();
        var cancelled = occurrence.cancelled();
        return new OccurrenceView(
                act.occurrenceId(),
                act.taskId(),
                act.planId(),
                found.taskKey(),
                terms.key(),
                found.section(),
                found.titleVi(),
                found.titleEn(),
                found.type(),
                terms.unitIds(),
                terms.memberId(),
                found.coordinatingIds(),
                found.product(),
                found.condition(),
                found.rawVi(),
                terms.from(),
                terms.lastDay(),
                Datedness.of(terms),
                occurrence.stateOn(day),
                occurrence.isWithoutLeadOn(day),
                moved == null ? null : moved.reason(),
                cancelled == null ? null : cancelled.effectiveOn(),
                cancelled == null ? null : cancelled.reason(),
                completed == null ? null : completed.completedOn(),
                completed == null ? null : completed.document());
    }
}
