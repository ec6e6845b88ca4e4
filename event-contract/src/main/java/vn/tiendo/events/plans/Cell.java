package vn.tiendo.events.plans;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an allocation table says to a unit.
 *
 * @param kind NUMBER (zero is an assigned zero), SOFT_RANGE, NOT_ASSIGNED (blank) or NOT_APPLICABLE (a dash)
 * @param value the number, or the lower end of a soft range
 * @param ceiling the upper end of a soft range
 */
public record Cell(
        String kind, @Nullable BigDecimal value, @Nullable BigDecimal ceiling) {}
