package vn.tiendo.reporting.knownenterprise;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what an enterprise was found eligible, or not.
 *
 * @param ruleId the version of the rule; null while none was in force
 * @param roundId the latest round by then; null while there was none
 */
public record EligibilityGround(
        @Nullable UUID ruleId, @Nullable UUID roundId) {}
