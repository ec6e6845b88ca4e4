package vn.tiendo.units.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an enterprise is eligible from a day on.
 *
 * @param ruleId the version of the rule that decided; absent while none was in force
 * @param roundId the round that showed it; absent while there was none
 */
public record EligibilityState(
        LocalDate effectiveOn,
        boolean eligible,
        @Nullable UUID ruleId,
        @Nullable UUID roundId) {}
