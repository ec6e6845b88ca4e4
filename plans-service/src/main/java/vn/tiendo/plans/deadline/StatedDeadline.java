package vn.tiendo.plans.deadline;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Refused;

/**
 * When something is to be done, as a caller states it: in words alone, of which the normal form is then made, or as a normal
 * form with or without its words. Where both are stated the normal form stands.
 */
@Schema
public record StatedDeadline(
        @Schema(description = "Absent: made of the words in rawVi; always in answers") @Nullable
        DeadlineKind kind,

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

    /** The normal form. Refused also with SCHEDULE_KIND_REQUIRED or WORDS_NOT_UNDERSTOOD. */
    public Deadline deadline(PhraseContext context) {
        return kind == null
                ? inWords(context)
                : new Deadline(
                        kind, rawVi, notBefore, due, dueInclusive, lastAcceptableDay, until, precision, recurrence);
    }

    private Deadline inWords(PhraseContext context) {
        boolean onlyWords = Stream.of(notBefore, due, dueInclusive, lastAcceptableDay, until, precision, recurrence)
                .allMatch(Objects::isNull);
        if (rawVi == null || rawVi.isBlank() || !onlyWords) {
            throw new Refused("SCHEDULE_KIND_REQUIRED").of("kind");
        }
        return switch (DeadlinePhrases.read(rawVi, context)) {
            case PhraseReading.Understood understood -> understood.deadline();
            case PhraseReading.NotUnderstood not -> throw new Refused("WORDS_NOT_UNDERSTOOD", not.reason()).of("rawVi");
        };
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
