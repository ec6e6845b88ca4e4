package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact share of a whole. Comparison goes by the fraction; two decimals, HALF_UP, are for display only (SEMANTICS 5).
 */
public record Percent(BigDecimal part, BigDecimal whole) implements Comparable<Percent> {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percent {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("there is no percentage of " + whole);
        }
    }

    /** The share of a value, or null where there is no value above zero to compare with. */
    static @Nullable Percent of(BigDecimal part, @Nullable BigDecimal whole) {
        return whole == null || whole.signum() <= 0 ? null : new Percent(part, whole);
    }

    /** As it is shown: "118,39 %". */
    public String shown() {
        return shown(part);
    }

    /** What goes beyond the whole, as it is shown: "vượt 18,39 %". */
    public Optional<String> over() {
        return part.compareTo(whole) > 0 ? Optional.of("vượt " + shown(part.subtract(whole))) : Optional.empty();
    }

    @Override
    public int compareTo(Percent other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }

    private String shown(BigDecimal share) {
        return share.multiply(HUNDRED)
                        .divide(whole, 2, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',')
                + " %";
    }
}
