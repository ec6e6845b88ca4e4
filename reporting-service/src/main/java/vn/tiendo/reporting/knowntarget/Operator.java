package vn.tiendo.reporting.knowntarget;

import java.math.BigDecimal;

/** How what was achieved is compared with the value: "trở lên, từ, ít nhất" is ≥, "trên" is > (SEMANTICS 5). */
public enum Operator {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The operator that a plan writes as {@code >=}, {@code >}, {@code <=} or {@code <}. */
    public static Operator of(String sign) {
        for (Operator operator : values()) {
            if (operator.sign.equals(sign)) {
                return operator;
            }
        }
        throw new IllegalArgumentException("not an operator: " + sign);
    }

    public String sign() {
        return sign;
    }

    /** A floor can be reached before the end; of a ceiling the end decides. */
    public boolean isFloor() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    public boolean isMetBy(BigDecimal achieved, BigDecimal value) {
        int difference = achieved.compareTo(value);
        return switch (this) {
            case AT_LEAST -> difference >= 0;
            case MORE_THAN -> difference > 0;
            case AT_MOST -> difference <= 0;
            case LESS_THAN -> difference < 0;
        };
    }
}
