package vn.tiendo.plans.finding.rule;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/**
 * One allocation table as it was issued.
 *
 * @param index among all tables of the plan
 * @param sum of its cells that are numbers
 */
public record ExaminedTable(
        int index, UUID targetId, Period period, @Nullable BigDecimal printedTotal, BigDecimal sum) {}
