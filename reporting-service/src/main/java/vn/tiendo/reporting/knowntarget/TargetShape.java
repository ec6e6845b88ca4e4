package vn.tiendo.reporting.knowntarget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * What a target says beyond kind, operator and values.
 *
 * @param countingFrom the first day that counts; null: the first day of the period
 * @param classValues of several that speak of a unit the last one stands
 * @param growth null where the values are numbers
 * @param system the tree by whose units it is counted; null: that of the unit asked about
 * @param pinnedOn of a share: the day whose denominator counts, and whose members alone the numerator may count; null: that of the day on
 *     which the period is judged
 */
public record TargetShape(
        @Nullable LocalDate countingFrom,
        List<ClassValue> classValues,
        @Nullable Growth growth,
        @Nullable String system,
        @Nullable LocalDate pinnedOn) {

    /** Nothing beyond kind, operator and values. */
    public static final TargetShape PLAIN = new TargetShape(null, List.of(), null, null, null);

    public TargetShape {
        classValues = List.copyOf(classValues);
    }

    /** The days of which facts count for the period. */
    public Period counted(Period period) {
        return countingFrom == null || countingFrom.isAfter(period.through())
                ? period
                : new Period(countingFrom, period.through());
    }
}
