package vn.tiendo.e2e.oracle;

import java.math.BigDecimal;
import java.util.Optional;

/** The meanings of a cell, and of a target's own value. */
sealed interface Cell {

    /** Nothing is asked. */
    record NotAssigned() implements Cell {}

    /** A dash. */
    record NotApplicable() implements Cell {}

    /**
     * A number, or a range from a floor to a stretch.
     *
     * @param soft a range in a cell: no number in sums
     */
    record Value(BigDecimal floor, Optional<BigDecimal> stretch, boolean soft) implements Cell {}

    static Cell ofUnit(String written) {
        return read(written, true);
    }

    static Cell ofTarget(String written) {
        return read(written, false);
    }

    private static Cell read(String written, boolean inTable) {
        if (written.isBlank()) {
            return new NotAssigned();
        }
        if (written.equals("-")) {
            return new NotApplicable();
        }
        int dash = written.indexOf('-');
        return dash < 0
                ? new Value(new BigDecimal(written), Optional.empty(), false)
                : new Value(
                        new BigDecimal(written.substring(0, dash)),
                        Optional.of(new BigDecimal(written.substring(dash + 1))),
                        inTable);
    }

    /** The number that it adds to a sum. */
    default Optional<BigDecimal> number() {
        return this instanceof Value value && !value.soft() ? Optional.of(value.floor()) : Optional.empty();
    }
}
