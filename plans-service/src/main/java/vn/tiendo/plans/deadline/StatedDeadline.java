package vn.tiendo.plans.deadline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When something is to be done, as a caller states it. */
@Schema
public record StatedDeadline(
        @NotNull DeadlineKind kind,

        @Schema(description = "The words of the plan", examples = "trong quý II/2026") @Nullable @Size(max = 300)
        String rawVi,

        @Nullable LocalDate notBefore,
        @Schema(examples = "2026-06-30") @Nullable LocalDate due,

        @Schema(description = "false: the due date itself is too late (\"trước\")") @Nullable
        Boolean dueInclusive,

        @Nullable LocalDate lastAcceptableDay,

        @Schema(description = "End of ongoing or recurring work; no due date") @Nullable
        LocalDate until,

        @Schema(examples = "QUARTER") @Nullable Precision precision,

        @Schema(description = "RFC 5545", examples = "FREQ=YEARLY") @Nullable @Size(max = 300)
        String recurrence) {

    /** The normal form. */
    public Deadline deadline(PhraseContext context) {
        return new Deadline(kind, rawVi, notBefore, due, dueInclusive, lastAcceptableDay, until, precision, recurrence);
    }

    public static StatedDeadline of(Deadline own) {
        return new StatedDeadline(
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
