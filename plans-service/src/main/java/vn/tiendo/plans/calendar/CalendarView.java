package vn.tiendo.plans.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar as it is answered. */
@Schema
record CalendarView(
        UUID id,
        UUID unitId,
        LocalDate effectiveOn,
        List<DayOfWeek> weekend,
        List<StatedHoliday> holidays,
        List<LocalDate> workingDays,
        @Nullable String document,
        Instant recordedAt) {

    static CalendarView of(CalendarSet act) {
        var terms = act.terms();
        return new CalendarView(
                terms.calendarId(),
                terms.unitId(),
                act.effectiveOn(),
                terms.weekend().stream().sorted().toList(),
                terms.holidays().stream().map(StatedHoliday::of).toList(),
                terms.madeUp(),
                terms.document(),
                act.recordedAt());
    }
}
