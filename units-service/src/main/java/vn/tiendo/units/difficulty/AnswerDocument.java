package vn.tiendo.units.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The paper with which an answer was given. */
@Schema(name = "AnswerDocument")
record AnswerDocument(
        @Schema(examples = "345/UBND-TH") @NotBlank @Size(max = 100)
        String number,

        @Nullable LocalDate date) {}
