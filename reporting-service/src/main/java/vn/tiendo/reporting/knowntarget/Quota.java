package vn.tiendo.reporting.knowntarget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one unit has to reach in one period: the meanings of a cell, never merged (SEMANTICS 4, 6). */
public sealed interface Quota {

    /** What surplus is reckoned against: only an assigned number is one, all else counts as 0 (SEMANTICS 5, 13). */
    default BigDecimal carriedAgainst() {
        return BigDecimal.ZERO;
    }

    /** A number, zero included; "8–10" has the floor 8 and the stretch 10. */
    record Assigned(BigDecimal floor, @Nullable BigDecimal stretch) implements Quota {

        public Assigned {
            if (stretch != null && stretch.compareTo(floor) < 0) {
                throw new IllegalArgumentException("a stretch is not below its floor: " + floor + "-" + stretch);
            }
        }

        @Override
        public BigDecimal carriedAgainst() {
            return floor;
        }
    }

    /** A range to be striven for: never red, never ranked, no number in sums or carrying. */
    record SoftRange(BigDecimal floor, BigDecimal ceiling) implements Quota {

        public SoftRange {
            if (ceiling.compareTo(floor) < 0) {
                throw new IllegalArgumentException("a ceiling is not below its floor: " + floor + "-" + ceiling);
            }
        }
    }

    /** A blank cell, no cell, or a table that is not in force yet. */
    record NotAssigned() implements Quota {}

    /** The cell {@code -}. */
    record NotApplicable() implements Quota {}
}
