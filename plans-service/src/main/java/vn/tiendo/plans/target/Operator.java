package vn.tiendo.plans.target;

import java.util.Arrays;
import vn.tiendo.plans.statement.Refused;

/** "trở lên, từ, ít nhất" is ≥, "trên" is >; debts and shares of late files have ≤ and <. */
public enum Operator {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** Refused with OPERATOR_INVALID for any other symbol. */
    public static Operator of(String symbol) {
        return Arrays.stream(values())
                .filter(operator -> operator.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(() -> new Refused("OPERATOR_INVALID"));
    }
}
