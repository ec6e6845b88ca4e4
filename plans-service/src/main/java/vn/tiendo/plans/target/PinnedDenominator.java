package vn.tiendo.plans.target;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The denominator of a ratio as it was on one day, by one version of the rule. */
@Schema
public record PinnedDenominator(
        @Schema(description = "The day of the count", examples = "2025-12-31") @NotNull
        LocalDate snapshotDate,

        @Schema(description = "The version of the eligibility rule; absent: the one in force that day", examples = "2")
        @Nullable
        @Size(max = 60)
        String ruleVersion) {}
