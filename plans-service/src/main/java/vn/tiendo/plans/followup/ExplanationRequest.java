package vn.tiendo.plans.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for explanation as a caller states it. */
@Schema
record ExplanationRequest(
        @Schema(description = "An occurrence of a task, or an obligation instance") @NotNull
        UUID subjectId,

        @Schema(description = "One of the units that have to do it") @NotNull
        UUID unitId,

        @Schema(examples = "2026-07-06") @NotNull LocalDate askedOn,
        @Schema(examples = "2026-07-13") @NotNull LocalDate answerBy,

        @Schema(examples = "Vì sao chưa ban hành kế hoạch?") @NotBlank @Size(max = 2000)
        String text,

        @Schema(examples = "231-CV/TU") @Nullable @Size(max = 100)
        String document) {}
