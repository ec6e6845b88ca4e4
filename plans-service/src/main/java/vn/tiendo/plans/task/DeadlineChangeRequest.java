package vn.tiendo.plans.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.StatedDeadline;

/** The deadline that a task has from a day on, as a caller states it. */
@Schema(name = "TaskDeadlineChangeRequest")
record DeadlineChangeRequest(
        @Schema(examples = "2026-06-20") @NotNull LocalDate effectiveOn,
        @NotNull @Valid StatedDeadline schedule,

        @Schema(examples = "Chờ hướng dẫn của Trung ương") @NotBlank @Size(max = 500)
        String reason,

        @Schema(description = "Number of the document that decides it", examples = "155-CV/TU")
        @Nullable
        @Size(max = 100)
        String document) {}
