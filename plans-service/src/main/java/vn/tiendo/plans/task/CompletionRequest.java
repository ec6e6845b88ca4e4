package vn.tiendo.plans.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A completion as a caller states it. */
@Schema
record CompletionRequest(
        @Schema(examples = "2026-06-25") @NotNull LocalDate completedOn,

        @Schema(description = "Number of the document that shows it", examples = "112-BC/TU") @Nullable @Size(max = 100)
        String document) {}
