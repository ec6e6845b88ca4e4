package vn.tiendo.plans.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reminder as a caller states it. */
@Schema
record ReminderRequest(
        @Schema(description = "An occurrence of a task, or an obligation instance") @NotNull
        UUID subjectId,

        @Schema(description = "One of the units that have to do it") @NotNull
        UUID unitId,

        @Schema(examples = "2026-06-22") @NotNull LocalDate remindedOn,

        @Schema(examples = "Đề nghị gửi dự thảo trước ngày 25/6") @Nullable @Size(max = 2000)
        String text,

        @Schema(examples = "215-CV/BTCTU") @Nullable @Size(max = 100)
        String document) {}
