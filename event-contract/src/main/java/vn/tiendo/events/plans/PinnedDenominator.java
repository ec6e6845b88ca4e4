package vn.tiendo.events.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The denominator of a ratio as it was on one day.
 *
 * @param ruleVersion the version of the eligibility rule by which it was counted
 */
public record PinnedDenominator(
        LocalDate snapshotDate, @Nullable String ruleVersion) {}
