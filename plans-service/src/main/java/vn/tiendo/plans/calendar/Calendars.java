package vn.tiendo.plans.calendar;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.knownunit.KnownUnits;

/** Whose calendar holds for a unit: a setting has a place, and the nearest upward holds (SEMANTICS 1). */
@ApplicationScoped
public class Calendars {
    private static final AsOf EVERYTHING = new AsOf(LocalDate.of(9999, 12, 31), Instant.parse("9999-12-31T00:00:00Z"));

    private final CalendarActs acts;
    private final KnownUnits units;

    Calendars(CalendarActs acts, KnownUnits units) {
        this.acts = acts;
        this.units = units;
    }

    CalendarSet set(CalendarTerms terms, LocalDate effectiveOn) {
        return acts.set(terms, effectiveOn);
    }

    /**
     * The working days of a unit, by what stands above it at {@code at} and by the calendars known at {@code knownAt}; those
     * that begin only later count for the days from then on.
     */
    public CalendarsInForce forUnit(UUID unitId, AsOf asOf) {
        var upwards = units.upwards(unitId, asOf.at());
        var byUnit = acts.of(upwards, asOf.knownAt()).stream()
                .collect(groupingBy(set -> set.terms().unitId()));
        return new CalendarsInForce(upwards.stream()
                .map(unit -> byUnit.getOrDefault(unit, List.of()))
                .filter(sets -> !sets.isEmpty())
                .toList());
    }

    /** The working days of a unit by all that is known now; read when they are first asked for. */
    public WorkingDays latest(UUID unitId) {
        return new WorkingDays() {
            private @Nullable CalendarsInForce known;

            @Override
            public boolean isDayOff(LocalDate day) {
                if (known == null) {
                    known = forUnit(unitId, EVERYTHING);
                }
                return known.isDayOff(day);
            }
        };
    }
}
