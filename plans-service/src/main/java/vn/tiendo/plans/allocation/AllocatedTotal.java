package vn.tiendo.plans.allocation;

import java.math.BigDecimal;
import java.util.UUID;
import vn.tiendo.plans.period.Period;

/**
 * What the tables in force give out of a target in a period.
 *
 * @param numbered how many units have a number; soft ranges, blanks and dashes are none
 */
public record AllocatedTotal(UUID targetId, Period period, BigDecimal sum, int numbered) {}
