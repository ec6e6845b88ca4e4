package vn.tiendo.reporting.knowncalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** On which days units work. Where nobody upward has set a calendar, Saturday and Sunday are off. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<UUID, List<KnownCalendar>> byUnit;
    private final UnitHistory history;

    /** @param calendars in the order in which they apply */
    WorkingDays(Collection<KnownCalendar> calendars, UnitHistory history) {
        this.byUnit = calendars.stream().collect(Collectors.groupingBy(KnownCalendar::unitId));
        this.history = history;
    }

    /** By the calendar in force on the day of the nearest unit upward that had set one by then. */
    public boolean isDayOff(UUID unit, LocalDate day) {
        return history.treeOn(day).upwardFrom(unit).stream()
                .flatMap(above -> inForce(above, day).stream())
                .findFirst()
                .map(calendar -> calendar.isDayOff(day))
                .orElseGet(() -> WEEKEND.contains(day.getDayOfWeek()));
    }

    private Optional<KnownCalendar> inForce(UUID unit, LocalDate day) {
        return byUnit.getOrDefault(unit, List.of()).stream()
                .filter(calendar -> !calendar.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
