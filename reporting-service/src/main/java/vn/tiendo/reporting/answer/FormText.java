package vn.tiendo.reporting.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How values stand in the cells of a form; what is not known is an empty cell, never a zero. */
public final class FormText {

    private static final DateTimeFormatter USUAL = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private FormText() {}

    public static String of(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** In plain digits. */
    public static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    /** As officials write it. */
    public static String date(@Nullable LocalDate day) {
        return day == null ? "" : USUAL.format(day);
    }

    /** A number of percent, in plain digits, of one as it is shown. */
    public static String percent(@Nullable String shown) {
        return Objects.requireNonNullElse(shown, "").replace(" %", "").replace(',', '.');
    }

    /** The number, or of a share both: with a slash between them a spreadsheet would read a date. */
    public static String quantity(
            @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return denominator == null ? number(value) : number(numerator) + " trên " + number(denominator);
    }
}
