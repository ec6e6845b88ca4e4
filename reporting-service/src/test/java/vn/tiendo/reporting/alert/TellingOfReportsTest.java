package vn.tiendo.reporting.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.reporting.report.Punctuality;

class TellingOfReportsTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-06-29");

    @Test
    void whatIsDueWithinAWeekIsToldOf() {
        assertThat(ReportConditions.kind(Punctuality.NOT_DUE, LAST_DAY, LAST_DAY.minusDays(8)))
                .isEmpty();
        assertThat(ReportConditions.kind(Punctuality.NOT_DUE, LAST_DAY, LAST_DAY.minusDays(7)))
                .contains(AlertKind.REPORT_DUE_SOON);
        assertThat(ReportConditions.kind(Punctuality.NOT_DUE, LAST_DAY, LAST_DAY))
                .contains(AlertKind.REPORT_DUE_SOON);
    }

    @Test
    void whatHasNotComeInTimeIsMissing() {
        assertThat(ReportConditions.kind(Punctuality.MISSING, LAST_DAY, LAST_DAY.plusDays(1)))
                .contains(AlertKind.REPORT_MISSING);
    }

    @ParameterizedTest
    @EnumSource(names = {"ON_TIME", "LATE"})
    void whatWasSentIsNoNews(Punctuality state) {
        assertThat(ReportConditions.kind(state, LAST_DAY, LAST_DAY)).isEmpty();
    }
}
