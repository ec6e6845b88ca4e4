package vn.tiendo.plans.target;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/** What an act asks for in one period; without a value where only the cells of an allocation have one. */
public record PeriodValue(Period period, @Nullable TargetValue value) {}
