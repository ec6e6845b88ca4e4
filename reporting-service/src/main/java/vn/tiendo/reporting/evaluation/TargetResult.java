package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knowntarget.Quota;

/**
 * The answer to a {@link TargetQuestion}.
 *
 * @param quota by which the period was judged
 * @param value the floor that was asked for; null where no number was
 * @param stretch above which the target is exceeded, or the ceiling of a soft range
 * @param achieved in the period
 * @param effective achieved and the surplus of the years before
 * @param percent effective of value; null where the value is 0 or absent, and while nothing is reported
 * @param over what goes beyond 100 %; null unless something does
 * @param early whether earlier years alone filled the value
 * @param reached whether the value is attained at the date asked about, be the period over or not
 * @param runRate of a running flow that has a value to reach; else null
 * @param denominator of a share; achieved is its numerator then, and the percentage the share itself
 */
public record TargetResult(
        TargetState state,
        Quota quota,
        @Nullable BigDecimal value,
        @Nullable BigDecimal stretch,
        BigDecimal achieved,
        BigDecimal effective,
        @Nullable Percent percent,
        @Nullable String over,
        boolean early,
        boolean reached,
        @Nullable BigDecimal denominator,
        @Nullable RunRate runRate) {}
