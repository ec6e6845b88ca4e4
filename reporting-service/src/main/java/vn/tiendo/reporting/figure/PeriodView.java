package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.reporting.calendar.Period;

/** A period, both ends included. */
@Schema(name = "Period")
public record PeriodView(LocalDate from, LocalDate through) {

    public static PeriodView of(Period period) {
        return new PeriodView(period.from(), period.through());
    }
}
