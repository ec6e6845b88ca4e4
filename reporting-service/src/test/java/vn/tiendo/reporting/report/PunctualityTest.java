package vn.tiendo.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.report.Punctuality.LATE;
import static vn.tiendo.reporting.report.Punctuality.MISSING;
import static vn.tiendo.reporting.report.Punctuality.NOT_DUE;
import static vn.tiendo.reporting.report.Punctuality.ON_TIME;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PunctualityTest {

    private static final LocalDate DUE = day("2025-06-30");

    @Test
    void theLastAcceptableDayIsInTimeAndTheNextOneIsLate() {
        assertThat(Punctuality.of(DUE, DUE, day("2025-07-31"))).isEqualTo(ON_TIME);
        assertThat(Punctuality.of(DUE, day("2025-07-01"), day("2025-07-31"))).isEqualTo(LATE);
    }

    @Test
    void whatHasNotComeIsMissingFromTheDayAfterItsLastOne() {
        assertThat(Punctuality.of(DUE, null, DUE)).isEqualTo(NOT_DUE);
        assertThat(Punctuality.of(DUE, null, day("2025-07-01"))).isEqualTo(MISSING);
    }

    @Test
    void aNewVersionOfAReportThatStandsMakesNobodyLate() {
        var first = sent("2025-06-28", null);

        assertThat(Punctuality.fulfilling(List.of(first, sent("2025-08-01", null))))
                .contains(first);
    }

    @Test
    void whatWasSentBackCountsAsNotSent() {
        assertThat(Punctuality.fulfilling(List.of(sent("2025-06-28", "2025-07-02"))))
                .isEmpty();
    }

    @Test
    void afterAReturnTheNextVersionFulfils() {
        var again = sent("2025-07-05", null);

        assertThat(Punctuality.fulfilling(List.of(sent("2025-06-28", "2025-07-02"), again, sent("2025-07-09", null))))
                .contains(again);
    }

    @Test
    void aReturnOfTheNewVersionLeavesNothingThatStands() {
        assertThat(Punctuality.fulfilling(List.of(sent("2025-06-28", null), sent("2025-07-05", "2025-07-06"))))
                .isEmpty();
    }

    private static SentReport sent(String on, @Nullable String returnedOn) {
        return new SentReport(
                new UUID(1, 1), UUID.randomUUID(), day(on), "hash", returnedOn == null ? null : day(returnedOn));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
