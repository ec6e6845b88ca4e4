package vn.tiendo.e2e.oracle;

import java.math.BigDecimal;

/** A value with its sign: at least, more than, at most, less than. */
record Demand(String operator, Cell.Value value) {

    /** For at most and less than the end decides, and nothing exceeds them. */
    boolean rises() {
        return operator.startsWith(">");
    }

    boolean isMetBy(Amount amount) {
        int comparison = amount.compareTo(value.floor());
        return switch (operator) {
            case ">=" -> comparison >= 0;
            case ">" -> comparison > 0;
            case "<=" -> comparison <= 0;
            case "<" -> comparison < 0;
            default -> throw new IllegalArgumentException("no operator " + operator);
        };
    }

    boolean isExceededBy(Amount amount) {
        return rises() && amount.compareTo(value.stretch().orElse(value.floor())) > 0;
    }

    /**
     * What is compared with a value, exactly: a count, or a share in percent.
     *
     * @param base 1 for a count, the denominator for a share
     */
    record Amount(BigDecimal quantity, BigDecimal base) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        static Amount of(BigDecimal quantity) {
            return new Amount(quantity, BigDecimal.ONE);
        }

        static Amount of(Shares.Share share) {
            return new Amount(
                    BigDecimal.valueOf(share.numerator()).multiply(HUNDRED), BigDecimal.valueOf(share.denominator()));
        }

        int compareTo(BigDecimal value) {
            return quantity.compareTo(value.multiply(base));
        }
    }
}
