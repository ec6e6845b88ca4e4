package vn.tiendo.plans.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Refused;

/**
 * The value is the figure of a baseline period and a percentage more; refused with GROWTH_INVALID when it takes away more
 * than all.
 *
 * @param percent below 0 for less
 * @param baselinePeriod absent: the same days of the year before (cùng kỳ năm trước)
 */
public record Growth(BigDecimal percent, @Nullable Period baselinePeriod) {
    private static final BigDecimal ALL = BigDecimal.valueOf(-100);

    public Growth {
        if (percent.compareTo(ALL) < 0) {
            throw new Refused("GROWTH_INVALID", percent.toPlainString()).of("percent");
        }
    }
}
