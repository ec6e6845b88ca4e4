package vn.tiendo.plans.allocation;

import java.math.BigDecimal;
import vn.tiendo.plans.statement.Refused;
import vn.tiendo.plans.target.TargetValue;

/** What a cell of an allocation table gives to a unit: five meanings, never merged. */
public sealed interface Quota {

    /** A number to reach. */
    record Assigned(BigDecimal value) implements Quota {
        public Assigned {
            if (value.signum() <= 0) {
                throw new Refused("CELL_INVALID");
            }
        }

        @Override
        public String cell() {
            return value.toPlainString();
        }
    }

    /** Assigned, and zero. */
    record Zero() implements Quota {
        @Override
        public String cell() {
            return "0";
        }
    }

    /** To strive for without being judged: no number in sums or carrying. */
    record SoftRange(BigDecimal floor, BigDecimal ceiling) implements Quota {
        @Override
        public String cell() {
            return floor.toPlainString() + "-" + ceiling.toPlainString();
        }
    }

    /** A blank cell. */
    record NotAssigned() implements Quota {
        @Override
        public String cell() {
            return "";
        }
    }

    /** A dash: the target does not concern the unit. */
    record NotApplicable() implements Quota {
        @Override
        public String cell() {
            return "-";
        }
    }

    /** As it is printed in the table. */
    String cell();

    /** What the cell adds to the sum of its table. */
    default BigDecimal inSum() {
        return this instanceof Assigned(var value) ? value : BigDecimal.ZERO;
    }

    /** Whether it is a number that can be added, an assigned zero included. */
    default boolean isNumber() {
        return this instanceof Assigned || this instanceof Zero;
    }

    /** The number as a quota; zero is assigned, too. */
    static Quota number(BigDecimal value) {
        return value.signum() == 0 ? new Zero() : new Assigned(value);
    }

    /** Refused with CELL_INVALID, NEGATIVE_QUANTITY, VALUE_RANGE_INVERTED, or QUANTITY_SCALE where the indicator is coarser. */
    static Quota parse(String cell, int scale) {
        return switch (cell.strip()) {
            case "" -> new NotAssigned();
            case "-" -> new NotApplicable();
            default -> of(read(cell.strip()).inScale(scale));
        };
    }

    /** A cell that was accepted once and is read back as it is. */
    static Quota stored(String cell) {
        return parse(cell, Integer.MAX_VALUE);
    }

    private static Quota of(TargetValue number) {
        if (number.stretch() != null) {
            return new SoftRange(number.floor(), number.stretch());
        }
        return number(number.floor());
    }

    private static TargetValue read(String cell) {
        try {
            return TargetValue.parse(cell);
        } catch (Refused refused) {
            throw "VALUE_INVALID".equals(refused.code()) ? new Refused("CELL_INVALID") : refused;
        }
    }
}
