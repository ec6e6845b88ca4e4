package vn.tiendo.reporting.targetstate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.evaluation.TargetResult;
import vn.tiendo.reporting.knowntarget.Operator;

/** The comparison by which a target is judged, with its numbers. */
final class Formula {

    private Formula() {}

    /** Null where there is no value to compare with. */
    static @Nullable String of(TargetResult result, Operator operator) {
        var value = result.value();
        if (value == null) {
            return null;
        }
        return result.denominator() == null
                ? number(result, operator, value)
                : "%s × 100 %s %s × %s"
                        .formatted(
                                plain(result.achieved()), operator.sign(), plain(value), plain(result.denominator()));
    }

    /** Achieved, and the surplus of earlier years where there is one. */
    private static String number(TargetResult result, Operator operator, BigDecimal value) {
        var surplus = result.effective().subtract(result.achieved());
        var left = surplus.signum() == 0 ? plain(result.achieved()) : plain(result.achieved()) + " + " + plain(surplus);
        return left + " " + operator.sign() + " " + plain(value);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
