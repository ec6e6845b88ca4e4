package vn.tiendo.plans.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The plan is to be closed from a day on: it is, when its obligations are. */
@Schema
record ClosingRequest(
        @Schema(examples = "2024-12-31") @NotNull LocalDate effectiveOn,
        @Nullable @Size(max = 100) String document) {}
