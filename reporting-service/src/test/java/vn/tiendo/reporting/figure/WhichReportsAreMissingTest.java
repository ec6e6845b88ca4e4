package vn.tiendo.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.figure.UnitHistories.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.knownobligation.OwedReport;
import vn.tiendo.reporting.knownunit.SuccessionKind;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.ZeroReports.ZeroReport;

/** SEMANTICS 4, 13: of the reports past their cut-off, which are missing. */
class WhichReportsAreMissingTest {

    private static final UUID COMMUNE = new UUID(0, 1);
    private static final UUID NEIGHBOUR = new UUID(0, 2);
    private static final UUID ADMITTED = new UUID(1, 1);
    private static final UUID MEMBERS = new UUID(1, 2);
    private static final Period HALF_YEAR = period("2025-01-01", "2025-06-30");
    private static final Question ASKED = new Question(ADMITTED, HALF_YEAR);
    private static final OwedReport OWED = owed(HALF_YEAR, Set.of(ADMITTED));

    @Test
    void thatOfWhoPostedNothingAndStatedNoZero() {
        assertThat(missing(STANDING)).containsExactly(OWED);
        assertThat(new MissingReports(STANDING, List.of(OWED), List.of()).of(ASKED, COMMUNE::equals))
                .isEmpty();
    }

    @Test
    void notWhereAZeroIsStatedForAPeriodThatOverlaps() {
        assertThat(missing(STANDING, zero(COMMUNE, ADMITTED, "2025-06-30", "2025-07-31")))
                .isEmpty();
        assertThat(missing(
                        STANDING,
                        zero(COMMUNE, ADMITTED, "2025-07-01", "2025-07-31"),
                        zero(COMMUNE, MEMBERS, "2025-01-01", "2025-06-30"),
                        zero(NEIGHBOUR, ADMITTED, "2025-01-01", "2025-06-30")))
                .containsExactly(OWED);
    }

    @Test
    void thatOfAUnitThatEndedOnItsCutoffButOfNoneThatEndedBefore() {
        assertThat(missing(endedFrom("2025-06-21"))).containsExactly(OWED);
        assertThat(missing(endedFrom("2025-06-20"))).isEmpty();
    }

    @Test
    void ofAnIndicatorThatItNamesOrOfAllWhereItNamesNone() {
        var another = owed(HALF_YEAR, Set.of(MEMBERS));
        var all = owed(HALF_YEAR, Set.of());

        assertThat(new MissingReports(STANDING, List.of(another, all), List.of()).of(ASKED, unit -> false))
                .containsExactly(all);
    }

    @Test
    void whereItsWholePeriodLiesWithinTheOneAskedFor() {
        var longer = owed(period("2025-01-01", "2025-07-01"), Set.of());
        var shorter = owed(period("2025-04-01", "2025-06-30"), Set.of());

        assertThat(new MissingReports(STANDING, List.of(longer, shorter), List.of()).of(ASKED, unit -> false))
                .containsExactly(shorter);
    }

    private static final UnitHistory STANDING = twoCommunes().known();

    private static UnitHistories twoCommunes() {
        return units().founded(COMMUNE, "2020-01-01", null).founded(NEIGHBOUR, "2020-01-01", null);
    }

    private static UnitHistory endedFrom(String day) {
        return twoCommunes()
                .succeeded(SuccessionKind.ABSORB, day, List.of(COMMUNE), List.of(NEIGHBOUR))
                .known();
    }

    private static List<OwedReport> missing(UnitHistory history, ZeroReport... zeros) {
        return new MissingReports(history, List.of(OWED), List.of(zeros)).of(ASKED, unit -> false);
    }

    private static OwedReport owed(Period period, Set<UUID> indicators) {
        return new OwedReport(
                UUID.randomUUID(), UUID.randomUUID(), COMMUNE, period, null, LocalDate.parse("2025-06-20"), indicators);
    }

    private static ZeroReport zero(UUID unit, UUID indicator, String from, String through) {
        return new ZeroReport(indicator, unit, period(from, through));
    }

    private static Period period(String from, String through) {
        return new Period(LocalDate.parse(from), LocalDate.parse(through));
    }
}
