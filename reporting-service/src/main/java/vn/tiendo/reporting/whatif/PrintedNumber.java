package vn.tiendo.reporting.whatif;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.TargetValue;

/** Reads a cell or a value as a table prints it: "3", "0", "1-2", nothing, "-"; "8-10" of a value has a stretch. */
final class PrintedNumber {

    private static final String NUMBER = "\\d{1,12}(?:\\.\\d{1,6})?";
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")(?:\\s*-\\s*(" + NUMBER + "))?");

    private final String pointer;
    private final int scale;
    private final Faults faults;

    /** @param scale the decimals in which the indicator is counted */
    PrintedNumber(String pointer, int scale, Faults faults) {
        this.pointer = pointer;
        this.scale = scale;
        this.faults = faults;
    }

    /** One of the five meanings of a cell; empty where it is refused. */
    Optional<Quota> cell(String text) {
        return switch (text.strip()) {
            case "" -> Optional.of(new Quota.NotAssigned());
            case "-" -> Optional.of(new Quota.NotApplicable());
            default -> number(text, "CELL_INVALID").map(PrintedNumber::asCell);
        };
    }

    /** The value of a target; empty where it is refused. */
    Optional<TargetValue> value(String text) {
        return number(text, "VALUE_INVALID");
    }

    private static Quota asCell(TargetValue number) {
        var floor = number.floor() == null ? BigDecimal.ZERO : number.floor();
        return number.stretch() == null
                ? new Quota.Assigned(floor, null)
                : new Quota.SoftRange(floor, number.stretch());
    }

    private Optional<TargetValue> number(String text, String unreadable) {
        var parts = RANGE.matcher(text.strip());
        if (!parts.matches()) {
            faults.add(pointer, unreadable);
            return Optional.empty();
        }
        var floor = new BigDecimal(parts.group(1));
        var stretch = parts.group(2) == null ? null : new BigDecimal(parts.group(2));
        if (!fits(floor) || (stretch != null && !fits(stretch))) {
            faults.add(pointer, "QUANTITY_SCALE", scale);
            return Optional.empty();
        }
        if (stretch != null && stretch.compareTo(floor) < 0) {
            faults.add(pointer, "VALUE_RANGE_INVERTED", floor, stretch);
            return Optional.empty();
        }
        return Optional.of(new TargetValue(floor, stretch));
    }

    private boolean fits(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= scale;
    }
}
