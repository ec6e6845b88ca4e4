package vn.tiendo.reporting.knowncalendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.events.plans.CalendarSet;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.rebuild.Derived;

/** The stored copy of what plans-service said of calendars; they are few. */
@ApplicationScoped
public class KnownCalendars implements Derived {

    private final Jdbi jdbi;
    private final KnownUnits units;

    KnownCalendars(Jdbi jdbi, KnownUnits units) {
        this.jdbi = jdbi;
        this.units = units;
    }

    void add(StoredEvent event, CalendarSet calendar) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_calendar
                  (position, calendar_id, unit_id, effective_on, recorded_at, weekend, holidays, worked)
                values (:position, :calendar, :unit, :effectiveOn, :recordedAt, cast(:weekend as text[]),
                  cast(:holidays as date[]), cast(:worked as date[]))
                """)
                .bind("position", event.position())
                .bind("calendar", calendar.calendarId())
                .bind("unit", calendar.unitId())
                .bind("effectiveOn", calendar.effectiveOn())
                .bind("recordedAt", event.storedAt())
                .bind("weekend", array(calendar.weekend()))
                .bind("holidays", array(calendar.holidays()))
                .bind("worked", array(calendar.workingDays()))
                .execute());
    }

    /** @param knownAt not after the present horizon */
    public WorkingDays knownAt(Instant knownAt) {
        var calendars = jdbi.withHandle(handle -> handle.createQuery("""
                select * from known_calendar where recorded_at <= :knownAt order by effective_on, recorded_at, position
                """)
                .bind("knownAt", knownAt)
                .map((row, context) -> calendar(row))
                .list());
        return new WorkingDays(calendars, units.knownAt(knownAt));
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table known_calendar in exclusive mode");
            handle.execute("delete from known_calendar");
        });
    }

    private static String array(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static KnownCalendar calendar(ResultSet row) throws SQLException {
        var weekend = (String[]) row.getArray("weekend").getArray();
        return new KnownCalendar(
                row.getObject("unit_id", UUID.class),
                row.getObject("effective_on", LocalDate.class),
                Arrays.stream(weekend).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                days(row, "holidays"),
                days(row, "worked"));
    }

    private static Set<LocalDate> days(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Date[]) row.getArray(column).getArray())
                .map(Date::toLocalDate)
                .collect(Collectors.toSet());
    }
}
