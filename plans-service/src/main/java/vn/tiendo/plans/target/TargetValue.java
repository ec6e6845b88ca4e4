package vn.tiendo.plans.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Refused;

/** A value to reach: "200", or a floor with a stretch, "8-10". There is no cap: more than the stretch is fine. */
public record TargetValue(BigDecimal floor, @Nullable BigDecimal stretch) {
    // Thirteen digits are more than any count of a country; longer ones are mistakes.
    private static final String NUMBER = "\\d{1,13}(?:\\.\\d{1,6})?";
    private static final Pattern VALUE = Pattern.compile("(" + NUMBER + ")(?:-(" + NUMBER + "))?");

    public TargetValue {
        if (floor.signum() < 0) {
            throw new Refused("NEGATIVE_QUANTITY");
        }
        if (stretch != null && stretch.compareTo(floor) < 0) {
            throw new Refused("VALUE_RANGE_INVERTED", floor.toPlainString(), stretch.toPlainString());
        }
    }

    /** Refused with VALUE_INVALID, NEGATIVE_QUANTITY or VALUE_RANGE_INVERTED. */
    public static TargetValue parse(String text) {
        var parts = VALUE.matcher(text);
        if (!parts.matches()) {
            throw new Refused(text.matches("-" + NUMBER) ? "NEGATIVE_QUANTITY" : "VALUE_INVALID");
        }
        var stretch = Optional.ofNullable(parts.group(2)).map(BigDecimal::new).orElse(null);
        return new TargetValue(new BigDecimal(parts.group(1)), stretch);
    }

    /** Refused with QUANTITY_SCALE where the indicator counts in coarser steps. */
    public TargetValue inScale(int scale) {
        requireScale(floor, scale);
        if (stretch != null) {
            requireScale(stretch, scale);
        }
        return this;
    }

    private static void requireScale(BigDecimal number, int scale) {
        if (number.stripTrailingZeros().scale() > scale) {
            throw new Refused("QUANTITY_SCALE", number.toPlainString(), scale);
        }
    }

    /** As it is written: "200" or "8-10". */
    @Override
    public String toString() {
        return stretch == null ? floor.toPlainString() : floor.toPlainString() + "-" + stretch.toPlainString();
    }
}
