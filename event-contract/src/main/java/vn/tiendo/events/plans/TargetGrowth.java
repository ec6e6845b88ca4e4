package vn.tiendo.events.plans;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of a period is the figure of a baseline period and a percentage more.
 *
 * @param percent below 0 for less
 * @param baselinePeriod absent: the same days of the year before
 */
public record TargetGrowth(BigDecimal percent, @Nullable Period baselinePeriod) {}
