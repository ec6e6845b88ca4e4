package vn.tiendo.plans.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Refused;

class OccurrencesTest {
    private static final Period DONG_NAI = new Period(LocalDate.of(2026, 4, 15), LocalDate.of(2030, 12, 31));

    private static Deadline recurring(String rule, @Nullable Boolean inclusive) {
        return new Deadline(DeadlineKind.RECURRING, null, null, null, inclusive, null, null, null, rule);
    }

    private static List<String> lastDays(String rule, String from, String through) {
        var period = new Period(LocalDate.parse(from), LocalDate.parse(through));
        return Occurrences.of(recurring(rule, null), period).stream()
                .map(Occurrence::key)
                .toList();
    }

    private static String refusal(Runnable unrolling) {
        try {
            unrolling.run();
            return "";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    @Test
    void everyYearEndsOnThe31stOfDecemberAndBeginsWhenTheLastIsOver() {
        var years = Occurrences.of(recurring("FREQ=YEARLY", null), DONG_NAI);

        assertThat(years)
                .extracting(Occurrence::from, Occurrence::lastAcceptableDay)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 12, 31)),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=MONTHLY                          | 2026-01-15 | 2026-04-30 | 2026-01-31 2026-02-28 2026-03-31 2026-04-30
            FREQ=MONTHLY                          | 2028-02-01 | 2028-03-30 | 2028-02-29
            FREQ=MONTHLY;INTERVAL=3               | 2026-01-01 | 2026-12-31 | 2026-03-31 2026-06-30 2026-09-30 2026-12-31
            FREQ=MONTHLY;INTERVAL=3               | 2026-05-10 | 2026-12-31 | 2026-06-30 2026-09-30 2026-12-31
            FREQ=MONTHLY;INTERVAL=6               | 2021-09-24 | 2022-12-31 | 2021-12-31 2022-06-30 2022-12-31
            FREQ=WEEKLY                           | 2026-11-16 | 2026-11-30 | 2026-11-22 2026-11-29
            FREQ=WEEKLY;BYDAY=FR                  | 2026-11-16 | 2026-11-30 | 2026-11-20 2026-11-27
            FREQ=DAILY                            | 2026-11-29 | 2026-12-01 | 2026-11-29 2026-11-30 2026-12-01
            FREQ=MONTHLY;BYMONTHDAY=10            | 2026-01-15 | 2026-04-30 | 2026-02-10 2026-03-10 2026-04-10
            FREQ=MONTHLY;BYMONTHDAY=31            | 2026-01-01 | 2026-04-30 | 2026-01-31 2026-03-31
            FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29   | 2026-01-01 | 2033-12-31 | 2028-02-29 2032-02-29
            FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1| 2026-01-01 | 2026-12-31 | 2026-06-30 2026-12-31
            FREQ=MONTHLY;COUNT=2                  | 2026-01-01 | 2026-12-31 | 2026-01-31 2026-02-28
            FREQ=MONTHLY;UNTIL=20260331           | 2026-01-01 | 2026-12-31 | 2026-01-31 2026-02-28 2026-03-31
            """)
    void aRuleHasItsDaysWithinThePlan(String rule, String from, String through, String days) {
        assertThat(lastDays(rule.strip(), from, through)).containsExactly(days.split(" "));
    }

    @Test
    void beforeADayOfEachMonthEndsOnTheDayBefore() {
        var beforeThe1st = recurring("FREQ=MONTHLY;BYMONTHDAY=1", false);
        var quarter = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));

        assertThat(Occurrences.of(beforeThe1st, quarter))
                .extracting(Occurrence::key)
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
    }

    @Test
    void whatDoesNotRecurIsDoneOnce() {
        var day = LocalDate.of(2024, 7, 15);
        var before = new Deadline(DeadlineKind.DEADLINE, null, null, day, false, null, null, null, null);
        var ongoing = new Deadline(DeadlineKind.ONGOING, null, null, null, null, null, null, null, null);

        assertThat(Occurrences.of(before, null)).containsExactly(new Occurrence("once", null, day.minusDays(1)));
        assertThat(Occurrences.of(ongoing, null)).containsExactly(new Occurrence("once", null, null));
    }

    @Test
    void whatMayBeDoneEveryYearIsNeverOverdue() {
        var from = LocalDate.of(2024, 1, 1);
        var due = LocalDate.of(2025, 12, 31);
        var may = new Deadline(
                DeadlineKind.OPTIONAL_RECURRING,
                "hằng năm có thể",
                from,
                due,
                true,
                null,
                null,
                Precision.YEAR,
                "FREQ=YEARLY");
        var namDinh = new Period(LocalDate.of(2021, 9, 1), LocalDate.of(2025, 12, 31));

        assertThat(Occurrences.of(may, namDinh))
                .containsExactly(
                        new Occurrence("2024-12-31", from, null),
                        new Occurrence("2025-12-31", LocalDate.of(2025, 1, 1), null));
    }

    @Test
    void aRecurrenceEndsWithItsPlanOrByItself() {
        var monthly = recurring("FREQ=MONTHLY", null);
        var daily = recurring("FREQ=DAILY", null);

        assertThat(refusal(() -> Occurrences.of(monthly, null))).isEqualTo("RECURRENCE_WITHOUT_END");
        assertThat(refusal(() -> Occurrences.of(daily, DONG_NAI))).isEqualTo("TOO_MANY_OCCURRENCES");
        assertThat(Occurrences.of(monthly, DONG_NAI)).hasSize(57);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every month",
                "",
                "FREQ=HOURLY",
                "FREQ=MONTHLY;BYHOUR=8",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=MONTHLY;UNTIL=20260331;COUNT=2",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"
            })
    void aRuleThatNamesNoDaysIsRefused(String rule) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> recurring(rule, null))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("RECURRENCE_INVALID"));
    }
}
