package vn.tiendo.plans.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.plans.deadline.Deadline;
import vn.tiendo.plans.deadline.DeadlineKind;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Refused;

/** Plan dates win; what the plan leaves out follows the preset (SEMANTICS 10). */
class DueDatesTest {
    private static final Period PLAN = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2030-12-31"));
    private static final Period FIRST_HALF = period("2024-01-01", "2024-06-30");

    @Test
    void aReportBeforeTheEndOfItsHalfYearCountsFiguresUntilItIsSent() {
        // Hưng Yên: "xong trước 20/6/2024", of the first six months.
        var dates = of(new Timing(before("2024-06-20"), FIRST_HALF, null, null, null));

        assertThat(dates)
                .containsExactly(new DueDate("once", null, day("2024-06-19"), FIRST_HALF, null, day("2024-06-19")));
    }

    @Test
    void aStatedCutoffWins() {
        var timing =
                new Timing(before("2024-07-05"), FIRST_HALF, ReportingPreset.DECREE_09_2019, day("2024-06-20"), null);

        assertThat(of(timing).getFirst().cutoff()).isEqualTo(day("2024-06-20"));
        assertThat(of(timing).getFirst().lastAcceptableDay()).isEqualTo(day("2024-07-04"));
    }

    @Test
    void theDecreeGivesDaysCutoffAndDueDateWhereThePlanHasNone() {
        var timing = new Timing(undated(), FIRST_HALF, ReportingPreset.DECREE_09_2019, null, null);

        assertThat(of(timing))
                .containsExactly(new DueDate(
                        "once",
                        null,
                        day("2024-06-25"),
                        period("2023-12-15", "2024-06-14"),
                        FIRST_HALF,
                        day("2024-06-14")));
    }

    @Test
    void withoutDateAndPresetNothingIsDue() {
        assertThat(of(new Timing(undated(), FIRST_HALF, null, null, null))).isEmpty();
    }

    @Test
    void aYearlyReportIsDueOnceForEachYearOfThePlan() {
        var dates = of(new Timing(every("FREQ=YEARLY", true), null, null, null, null));

        assertThat(dates)
                .extracting(DueDate::key)
                .containsExactly("2026-12-31", "2027-12-31", "2028-12-31", "2029-12-31", "2030-12-31");
        assertThat(dates.getFirst().period()).isEqualTo(Period.year(2026));
        assertThat(dates.getFirst().cutoff()).isEqualTo(day("2026-12-31"));
    }

    @Test
    void theReportOnTheLastYearMayBeSentAfterThePlanAndNoneIsOfTheYearBeforeIt() {
        // "trước 05/01 hằng năm"
        var dates = of(new Timing(every("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=5", false), null, null, null, null));

        assertThat(dates)
                .extracting(DueDate::period)
                .containsExactly(
                        Period.year(2026), Period.year(2027), Period.year(2028), Period.year(2029), Period.year(2030));
        assertThat(dates.getLast().lastAcceptableDay()).isEqualTo(day("2031-01-04"));
    }

    @Test
    void eachMonthOfADecreeHasItsOwnDays() {
        var monthly =
                new Timing(every("FREQ=MONTHLY;BYMONTHDAY=25", true), null, ReportingPreset.DECREE_09_2019, null, null);

        var dates = DueDates.of(monthly, true, period("2026-01-01", "2026-03-31"));

        assertThat(dates)
                .extracting(DueDate::cutoff)
                .containsExactly(day("2026-01-14"), day("2026-02-14"), day("2026-03-14"));
        assertThat(dates.get(2).period()).isEqualTo(period("2026-02-15", "2026-03-14"));
        assertThat(dates.get(2).named()).isEqualTo(period("2026-03-01", "2026-03-31"));
    }

    @Test
    void aWeeklyReportIsOfTheDaysSinceTheLast() {
        var weekly = new Timing(every("FREQ=WEEKLY;BYDAY=FR", true), null, null, null, 1);

        var dates = DueDates.of(weekly, true, period("2026-01-01", "2026-01-10"));

        assertThat(dates)
                .containsExactly(
                        new DueDate(
                                "2026-01-02",
                                day("2026-01-01"),
                                day("2026-01-02"),
                                period("2026-01-01", "2026-01-02"),
                                null,
                                day("2026-01-01")),
                        new DueDate(
                                "2026-01-09",
                                day("2026-01-03"),
                                day("2026-01-09"),
                                period("2026-01-03", "2026-01-09"),
                                null,
                                day("2026-01-08")));
    }

    @Test
    void aConferenceHasADayAndNoCutoff() {
        var timing = new Timing(before("2024-07-15"), FIRST_HALF, null, null, null);

        assertThat(DueDates.of(timing, false, PLAN).getFirst().cutoff()).isNull();
    }

    @Test
    void aCutoffOrAPresetOfNoPeriodIsRefused() {
        assertRefused("COVERS_REQUIRED", day("2024-06-20"), null, null);
        assertRefused("COVERS_REQUIRED", null, 3, null);
        assertRefused("COVERS_REQUIRED", null, null, ReportingPreset.CALENDAR);
    }

    @Test
    void oneDayCannotBeTheCutoffOfEveryMonth() {
        assertThatThrownBy(() -> new Timing(every("FREQ=MONTHLY", true), null, null, day("2026-01-10"), null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("CUTOFF_OF_RECURRENCE"));
    }

    @Test
    void twoCutoffsAreRefused() {
        assertThatThrownBy(() -> new Timing(before("2024-07-05"), FIRST_HALF, null, day("2024-06-20"), 3))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("CUTOFF_STATED_TWICE"));
    }

    private static void assertRefused(
            String code, @Nullable LocalDate cutoff, @Nullable Integer daysBefore, @Nullable ReportingPreset preset) {
        assertThatThrownBy(() -> new Timing(before("2024-07-05"), null, preset, cutoff, daysBefore))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static List<DueDate> of(Timing timing) {
        return DueDates.of(timing, true, PLAN);
    }

    private static Deadline before(String due) {
        return new Deadline(DeadlineKind.DEADLINE, null, null, day(due), false, null, null, null, null);
    }

    private static Deadline undated() {
        return new Deadline(DeadlineKind.UNSPECIFIED, null, null, null, null, null, null, null, null);
    }

    private static Deadline every(String rule, boolean inclusive) {
        return new Deadline(DeadlineKind.RECURRING, null, null, null, inclusive, null, null, null, rule);
    }

    private static Period period(String from, String through) {
        return new Period(day(from), day(through));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
