package vn.tiendo.plans.allocation;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/**
 * A table by its totals alone.
 *
 * @param index among all tables ever recorded for the plan, from 0
 * @param sum of its own cells
 */
public record TableTotal(
        int index,
        UUID allocationId,
        UUID targetId,
        Period period,
        @Nullable BigDecimal printedTotal,
        BigDecimal sum,
        int numbered) {}
