package vn.tiendo.http;

import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period in the query: {@code 2025}, {@code 2025-03} or {@code 2025-03-01/2025-05-31}, both ends included. */
@Schema(
        type = SchemaType.STRING,
        description = "A year, a month, or two days between a slash",
        examples = {"2026", "2026-03", "2026-03-01/2026-05-31"})
public record PeriodParameter(LocalDate from, LocalDate through) {
    public PeriodParameter {
        if (through.isBefore(from)) {
            throw refused();
        }
    }

    /** 400 INVALID_PERIOD for any other form. */
    public static PeriodParameter fromString(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return new PeriodParameter(
                        Parameters.date(text.substring(0, slash)), Parameters.date(text.substring(slash + 1)));
            }
            YearMonth first = Parameters.month(text.length() == 4 ? text + "-01" : text);
            YearMonth last = text.length() == 4 ? first.withMonth(12) : first;
            return new PeriodParameter(first.atDay(1), last.atEndOfMonth());
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    private static Problem refused() {
        return Problem.of(400, "INVALID_PERIOD").atParameter("period");
    }
}
