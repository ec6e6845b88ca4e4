package vn.tiendo.plans.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the condition of a task is met from a day on, as a caller states it. */
@Schema
record ConditionRequest(
        @Schema(examples = "2026-05-04") @NotNull LocalDate effectiveOn,
        @NotNull Boolean met,

        @Schema(examples = "Phát sinh vướng mắc về đất của cụm công nghiệp") @NotBlank @Size(max = 500)
        String reason,

        @Schema(examples = "61-CV/BTC") @Nullable @Size(max = 100)
        String document) {}
