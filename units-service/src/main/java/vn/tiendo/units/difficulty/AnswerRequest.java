package vn.tiendo.units.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer of the unit that must give it. */
@Schema(name = "AnswerRequest")
record AnswerRequest(
        @NotBlank @Size(max = 4000) String text,
        @Schema(examples = "2025-10-01") @NotNull LocalDate answeredOn,
        @Nullable AnswerDocument document) {}
