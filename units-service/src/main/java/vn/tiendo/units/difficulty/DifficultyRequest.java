package vn.tiendo.units.difficulty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A difficulty or proposal to put before the unit that must answer. */
@Schema(name = "DifficultyRequest")
record DifficultyRequest(
        @Schema(description = "DIFFICULTY where it is absent") @Nullable
        DifficultyKind kind,

        @Schema(description = "The unit that raises it") @NotNull
        UUID unitId,

        @Schema(description = "The enterprise that it is about") @Nullable
        UUID enterpriseId,

        @Schema(
                description = "What it is; never a person's name",
                examples = "Doanh nghiệp chưa bố trí được nơi sinh hoạt chi bộ")
        @NotBlank
        @Size(max = 4000)
        String text,

        @Schema(examples = "2025-09-15") @NotNull LocalDate raisedOn,

        @Schema(description = "The unit that must answer") @NotNull
        UUID toAnswerById) {}
