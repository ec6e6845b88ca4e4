package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowntarget.Quotas;

/**
 * Early completion (SEMANTICS 5): {@code effective(y) = flow(y) + surplus(y−1)} and {@code surplus(y) = max(0,
 * effective(y) − quota(y))}; a shortfall is not carried, and what is no number counts as 0. Each unit by its own
 * (subtree) flow and quota.
 */
final class EarlyCompletion {

    private final Quotas quotas;
    private final Flows flows;

    EarlyCompletion(Quotas quotas, Flows flows) {
        this.quotas = quotas;
        this.flows = flows;
    }

    /** What the years before the period leave for it; 0 before the first year. */
    BigDecimal surplusBefore(Period period) {
        BigDecimal surplus = BigDecimal.ZERO;
        LocalDate reckonedThrough = null;
        for (Period year : quotas.periods().headSet(period, false)) {
            if (!year.endsBefore(period) || overlaps(reckonedThrough, year)) {
                continue;
            }
            surplus = surplus.add(between(reckonedThrough, year.from()));
            surplus = surplus.add(flows.of(year).quantity())
                    .subtract(quotas.of(year).carriedAgainst())
                    .max(BigDecimal.ZERO);
            reckonedThrough = year.through();
        }
        return surplus.add(between(reckonedThrough, period.from()));
    }

    private static boolean overlaps(@Nullable LocalDate reckonedThrough, Period year) {
        return reckonedThrough != null && !year.from().isAfter(reckonedThrough);
    }

    /** A time of which the target says nothing has no quota: all that was done in it goes on. */
    private BigDecimal between(@Nullable LocalDate reckonedThrough, LocalDate next) {
        if (reckonedThrough == null || !reckonedThrough.plusDays(1).isBefore(next)) {
            return BigDecimal.ZERO;
        }
        return flows.of(new Period(reckonedThrough.plusDays(1), next.minusDays(1)))
                .quantity();
    }
}
