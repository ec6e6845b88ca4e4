package vn.tiendo.e2e.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a target stands for a unit in a period.
 *
 * @param cell what is asked
 * @param effective achieved, and what earlier years left over
 * @param early whether earlier years alone have filled it
 * @param rises whether more is better
 * @param reached whether the value is reached though the period still runs
 */
record Standing(
        String state,
        Cell cell,
        BigDecimal achieved,
        BigDecimal effective,
        Optional<Shares.Share> share,
        boolean rises,
        boolean early,
        boolean reached) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is compared in a ranking: part and whole, never divided. */
    Optional<BigDecimal[]> fraction() {
        if (share.isPresent()) {
            return share.filter(counted -> counted.denominator() > 0)
                    .map(counted -> new BigDecimal[] {
                        BigDecimal.valueOf(counted.numerator()), BigDecimal.valueOf(counted.denominator())
                    });
        }
        // No report is 0 %, whatever a succession has stated.
        var compared = state.equals("NO_BASIS") ? effective.subtract(achieved) : effective;
        return cell instanceof Cell.Value value && value.floor().signum() > 0
                ? Optional.of(new BigDecimal[] {compared, value.floor()})
                : Optional.empty();
    }

    @Nullable
    String percent() {
        return fraction()
                .map(parts -> shown(parts[0].multiply(HUNDRED), parts[1]))
                .orElse(null);
    }

    @Nullable
    String over() {
        return fraction()
                .filter(parts -> rises && share.isEmpty() && parts[0].compareTo(parts[1]) > 0)
                .map(parts -> "vượt " + shown(parts[0].subtract(parts[1]).multiply(HUNDRED), parts[1]))
                .orElse(null);
    }

    private static String shown(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 2, RoundingMode.HALF_UP).toPlainString().replace('.', ',') + " %";
    }
}
