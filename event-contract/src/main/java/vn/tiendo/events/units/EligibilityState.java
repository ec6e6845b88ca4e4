package vn.tiendo.events.units;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From a day on an enterprise is eligible, or is not.
 *
 * @param eligible whether a condition of the rule is fulfilled.
 * @param ruleId the version of the rule; absent while none is in force.
 * @param roundId the latest round by then; absent while there is none.
 */
public record EligibilityState(
        LocalDate effectiveOn,
        boolean eligible,
        @Nullable UUID ruleId,
        @Nullable UUID roundId) {}
