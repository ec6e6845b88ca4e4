package vn.tiendo.units.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.enterprise.OrganisationClass;

/** Whether an enterprise could have an organisation, and whether it has one. */
record EligibilityView(
        UUID enterpriseId,
        OrganisationClass organisationType,
        boolean eligible,

        @Schema(description = "Whether such an organisation exists in it")
        boolean has,

        @Schema(description = "The rule that decided") @Nullable
        UUID ruleId,

        @Schema(description = "The latest round by then") @Nullable
        UUID roundId,

        LocalDate at,
        Instant knownAt) {

    static EligibilityView of(
            UUID enterpriseId,
            OrganisationClass organisation,
            Optional<EligibilityState> state,
            boolean has,
            AsOf view) {
        return new EligibilityView(
                enterpriseId,
                organisation,
                state.map(EligibilityState::eligible).orElse(false),
                has,
                state.map(EligibilityState::ruleId).orElse(null),
                state.map(EligibilityState::roundId).orElse(null),
                view.at(),
                view.knownAt());
    }
}
