package vn.tiendo.units.eligibility;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.units.enterprise.OrganisationClass;

/** Who is eligible for an organisation in the subtree of a unit, from a day on. */
@Schema(name = "EligibilityRuleRequest")
record RuleRequest(
        @Schema(description = "It holds for this unit and what stands below it, where no nearer unit sets one") @NotNull
        UUID unitId,

        @Schema(examples = "PARTY") @NotNull OrganisationClass organisationType,
        @Schema(examples = "2025-07-01") @NotNull LocalDate effectiveOn,

        @Schema(description = "One of these suffices") @Nullable @Size(max = 20)
        List<Threshold> anyOf,

        @Schema(description = "Each of these must hold") @Nullable @Size(max = 20)
        List<Threshold> allOf,

        @Schema(description = "Months without interruption for which it must have been active", examples = "24")
        @Nullable
        @Min(1)
        @Max(600)
        Integer activeMonths) {

    Conditions conditions() {
        return new Conditions(
                anyOf == null ? List.of() : anyOf,
                allOf == null ? List.of() : allOf,
                activeMonths == null ? 0 : activeMonths);
    }
}
