package vn.tiendo.plans.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The calendars that hold for one unit. Each day goes by the calendar in force on that very day: of the nearest unit upward
 * that had set one by then, its latest.
 */
public final class CalendarsInForce implements WorkingDays {
    private static final Comparator<CalendarSet> LATEST = Comparator.comparing(CalendarSet::effectiveOn)
            .thenComparing(CalendarSet::recordedAt)
            .thenComparing(CalendarSet::position);

    private final List<List<CalendarSet>> nearestFirst;

    CalendarsInForce(List<List<CalendarSet>> nearestFirst) {
        this.nearestFirst = List.copyOf(nearestFirst);
    }

    /** Empty where none of them had set one: then the weekends are off. */
    public Optional<CalendarSet> on(LocalDate day) {
        return nearestFirst.stream()
                .flatMap(ofUnit ->
                        ofUnit.stream().filter(set -> !set.effectiveOn().isAfter(day)).max(LATEST).stream())
                .findFirst();
    }

    public DayKind kindOf(LocalDate day) {
        return on(day).map(set -> set.terms().kindOf(day))
                .orElseGet(() -> WEEKENDS_OFF.isDayOff(day) ? DayKind.WEEKEND : DayKind.WORKING);
    }

    @Override
    public boolean isDayOff(LocalDate day) {
        return kindOf(day).isOff();
    }

    /** All of them, the nearest unit's first, each unit's in their order. */
    List<CalendarSet> all() {
        return nearestFirst.stream()
                .flatMap(ofUnit -> ofUnit.stream().sorted(LATEST))
                .toList();
    }
}
