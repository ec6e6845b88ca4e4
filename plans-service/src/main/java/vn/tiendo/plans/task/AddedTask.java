package vn.tiendo.plans.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task that a plan did not foresee, as a caller states it. */
@Schema
record AddedTask(
        @Schema(description = "From when on it is to be done", examples = "2026-08-03") @NotNull
        LocalDate effectiveOn,

        @NotNull @Valid StatedTask task) {}
