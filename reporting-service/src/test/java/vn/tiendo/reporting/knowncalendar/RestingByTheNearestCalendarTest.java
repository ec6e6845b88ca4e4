package vn.tiendo.reporting.knowncalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.knownunit.UnitAct;
import vn.tiendo.reporting.knownunit.UnitHistory;

class RestingByTheNearestCalendarTest {

    private static final Instant KNOWN = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate SINCE = LocalDate.parse("2020-01-01");
    private static final LocalDate MAY_DAY = LocalDate.parse("2026-05-01");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-05-09");
    private static final LocalDate MONDAY = LocalDate.parse("2026-05-11");
    private static final UUID PROVINCE = new UUID(1, 1);
    private static final UUID COMMUNE = new UUID(1, 2);
    private static final UnitHistory UNITS =
            new UnitHistory(KNOWN, List.of(founded(PROVINCE, null), founded(COMMUNE, PROVINCE)), List.of(), List.of());

    @Test
    void weekendsAreOffWhereNobodyHasSetACalendar() {
        var days = new WorkingDays(List.of(), UNITS);

        assertThat(days.isDayOff(COMMUNE, SATURDAY)).isTrue();
        assertThat(days.isDayOff(COMMUNE, MAY_DAY)).isFalse();
    }

    @Test
    void theCalendarOfTheUnitAboveHoldsWithItsHolidaysAndTheDaysWorkedForThem() {
        var days = new WorkingDays(List.of(calendar(PROVINCE, SINCE, Set.of(MAY_DAY), Set.of(SATURDAY))), UNITS);

        assertThat(days.isDayOff(COMMUNE, MAY_DAY)).isTrue();
        assertThat(days.isDayOff(COMMUNE, SATURDAY)).isFalse();
    }

    @Test
    void aUnitsOwnCalendarHoldsBeforeThatAbove() {
        var days = new WorkingDays(
                List.of(
                        calendar(PROVINCE, SINCE, Set.of(MAY_DAY), Set.of()),
                        calendar(COMMUNE, SINCE, Set.of(MONDAY), Set.of())),
                UNITS);

        assertThat(days.isDayOff(COMMUNE, MAY_DAY)).isFalse();
        assertThat(days.isDayOff(COMMUNE, MONDAY)).isTrue();
        assertThat(days.isDayOff(PROVINCE, MONDAY)).isFalse();
    }

    @Test
    void eachDayGoesByTheCalendarInForceOnIt() {
        var days = new WorkingDays(
                List.of(
                        calendar(PROVINCE, SINCE, Set.of(MAY_DAY, MONDAY), Set.of()),
                        calendar(PROVINCE, SATURDAY, Set.of(), Set.of())),
                UNITS);

        assertThat(days.isDayOff(PROVINCE, MAY_DAY)).isTrue();
        assertThat(days.isDayOff(PROVINCE, MONDAY)).isFalse();
    }

    private static KnownCalendar calendar(UUID unit, LocalDate from, Set<LocalDate> holidays, Set<LocalDate> worked) {
        return new KnownCalendar(unit, from, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays, worked);
    }

    private static UnitAct founded(UUID unit, @Nullable UUID parent) {
        return new UnitAct(
                unit,
                SINCE,
                KNOWN,
                KNOWN,
                unit.getLeastSignificantBits(),
                "ADMINISTRATIVE",
                "unit",
                null,
                null,
                null,
                null,
                parent,
                Set.of());
    }
}
