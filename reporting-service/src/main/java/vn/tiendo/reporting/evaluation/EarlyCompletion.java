package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tiendo.reporting.calendar.Period;

/**
 * Early completion (SEMANTICS 5, 13): {@code effective(y) = flow(y) + surplus(y−1)} and {@code surplus(y) = max(0,
 * effective(y) − quota(y))}; a shortfall is not carried, and what is no number counts as 0. Each unit by its own
 * (subtree) flow and quota; over a succession its surplus goes where its facts go, so that on a merger surpluses add.
 */
final class EarlyCompletion {

    private final UnitAccount unit;

    EarlyCompletion(UnitAccount unit) {
        this.unit = unit;
    }

    /** What the years before the period leave for it; 0 before the first year. */
    BigDecimal surplusBefore(Period period) {
        var years = yearsBefore(period);
        years.add(period);
        return broughtTo(unit, years, years.size() - 1, step -> {});
    }

    /** Each year of each unit behind that surplus, the earliest first. */
    List<SurplusYear> yearsBehind(Period period) {
        var years = yearsBefore(period);
        years.add(period);
        var steps = new ArrayList<SurplusYear>();
        broughtTo(unit, years, years.size() - 1, steps::add);
        return steps;
    }

    /** What others, or the unit itself, have left at the end of the year before. */
    private static BigDecimal broughtTo(UnitAccount unit, List<Period> years, int year, Consumer<SurplusYear> steps) {
        return year == 0
                ? BigDecimal.ZERO
                : unit.before(years.get(year - 1), years.get(year)).stream()
                        .map(predecessor -> leftBy(predecessor, years, year - 1, steps))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal leftBy(UnitAccount unit, List<Period> years, int year, Consumer<SurplusYear> steps) {
        var period = years.get(year);
        var brought = broughtTo(unit, years, year, steps);
        var achieved = unit.flows().of(period).quantity();
        var quota = unit.quotas().of(period).carriedAgainst();
        var left = brought.add(achieved).subtract(quota).max(BigDecimal.ZERO);
        steps.accept(new SurplusYear(unit.unitId(), period, brought, achieved, quota, left));
        return left;
    }

    /**
     * The years of the target, one after the other. A time between them, of which the target says nothing, has no quota:
     * all that was done in it goes on.
     */
    private List<Period> yearsBefore(Period period) {
        var years = new ArrayList<Period>();
        for (Period year : unit.quotas().periods().headSet(period, false)) {
            if (year.endsBefore(period) && (years.isEmpty() || years.getLast().endsBefore(year))) {
                between(years, year).ifPresent(years::add);
                years.add(year);
            }
        }
        between(years, period).ifPresent(years::add);
        return years;
    }

    private static Optional<Period> between(List<Period> years, Period next) {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        var from = years.getLast().through().plusDays(1);
        return from.isBefore(next.from())
                ? Optional.of(new Period(from, next.from().minusDays(1)))
                : Optional.empty();
    }
}
