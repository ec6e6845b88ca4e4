package vn.tiendo.plans.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a task is to be done, as a caller states it. */
@Schema
record StatedSchedule(
        @NotNull ScheduleKind kind,

        @Schema(description = "The words of the plan", examples = "trong quý II/2026") @Nullable @Size(max = 300)
        String rawVi,

        @Nullable LocalDate notBefore,
        @Schema(examples = "2026-06-30") @Nullable LocalDate due,

        @Schema(description = "false: the due date itself is too late (\"trước\")") @Nullable
        Boolean dueInclusive,

        @Nullable LocalDate lastAcceptableDay,

        @Schema(description = "End of ongoing work; no due date") @Nullable
        LocalDate until,

        @Schema(examples = "QUARTER") @Nullable @Size(max = 30)
        String precision,

        @Schema(description = "RFC 5545", examples = "FREQ=YEARLY") @Nullable @Size(max = 300)
        String recurrence) {

    Schedule schedule() {
        return new Schedule(kind, rawVi, notBefore, due, dueInclusive, lastAcceptableDay, until, precision, recurrence);
    }

    static StatedSchedule of(Schedule own) {
        return new StatedSchedule(
                own.kind(),
                own.rawVi(),
                own.notBefore(),
                own.due(),
                own.dueInclusive(),
                own.lastAcceptableDay(),
                own.until(),
                own.precision(),
                own.recurrence());
    }
}
