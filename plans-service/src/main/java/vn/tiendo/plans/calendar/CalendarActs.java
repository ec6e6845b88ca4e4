package vn.tiendo.plans.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The acts on calendars in the database; only ever added to. */
@ApplicationScoped
class CalendarActs {
    private final Jdbi jdbi;
    private final HolidaysJson json;

    CalendarActs(Jdbi jdbi, HolidaysJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    CalendarSet set(CalendarTerms terms, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into calendar_set (effective_on, calendar_id, unit_id, weekend, holidays, made_up, document)
                values (:effectiveOn, :calendarId, :unitId, cast(:weekend as text[]), cast(:holidays as jsonb),
                        cast(:madeUp as date[]), :document)
                returning *
                """)
                .bind("effectiveOn", effectiveOn)
                .bind("calendarId", terms.calendarId())
                .bind("unitId", terms.unitId())
                .bind(
                        "weekend",
                        array(terms.weekend().stream()
                                .map(DayOfWeek::name)
                                .sorted()
                                .toList()))
                .bind("holidays", json.write(terms.holidays()))
                .bind("madeUp", array(terms.madeUp()))
                .bind("document", terms.document())
                .map((row, context) -> act(row))
                .one());
    }

    /** The calendars of these units that are known at the instant. */
    List<CalendarSet> of(Collection<UUID> unitIds, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select * from calendar_set
                         where unit_id = any (:unitIds) and recorded_at <= :knownAt order by position
                        """)
                .bindArray("unitIds", UUID.class, unitIds)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .list());
    }

    private static String array(List<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private CalendarSet act(ResultSet row) throws SQLException {
        var weekend = (String[]) row.getArray("weekend").getArray();
        var madeUp = (java.sql.Date[]) row.getArray("made_up").getArray();
        var terms = new CalendarTerms(
                row.getObject("calendar_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                Arrays.stream(weekend).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                json.read(row.getString("holidays")),
                Arrays.stream(madeUp).map(java.sql.Date::toLocalDate).toList(),
                row.getString("document"));
        return new CalendarSet(
                terms,
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
