package vn.tiendo.plans.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tiendo.plans.target.TargetFixture.knownAfter;
import static vn.tiendo.plans.target.TargetFixture.setOn;
import static vn.tiendo.plans.target.TargetFixture.year;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Refused;

class AmendingATargetTest {

    @Test
    void changesARunningPeriodFromItsDay() {
        var target = setOn("2022-12-01", year(2025, "10")).amendedOn("2025-09-01", year(2025, "12"));

        assertThat(target.valueOf(2025, "2025-08-31")).isEqualTo("10");
        assertThat(target.valueOf(2025, "2025-09-01")).isEqualTo("12");
    }

    @Test
    void recordedLateChangesOnlyWhatIsKnownFromThen() {
        var target = setOn("2022-12-01", year(2025, "10")).amendedOn("2025-09-01", year(2025, "12"));

        var asKnownBefore = target.at("2025-12-31", knownAfter(0));
        var asKnownNow = target.at("2025-12-31", knownAfter(1));

        assertThat(asKnownBefore.valueOf(Period.year(2025))).hasToString("Optional[10]");
        assertThat(asKnownNow.valueOf(Period.year(2025))).hasToString("Optional[12]");
    }

    @Test
    void afterAPeriodDoesNotTouchItUnlessItIsNamedAsClosed() {
        var target = setOn("2022-12-01", year(2024, "10"), year(2025, "10"))
                .amendedOn("2025-03-01", year(2024, "8"), year(2025, "9"))
                .closedPeriodAmendedOn("2025-05-01", "30-QĐ/TU", year(2024, "8"));

        assertThat(target.valueOf(2024, "2025-04-30")).isEqualTo("10");
        assertThat(target.valueOf(2025, "2025-04-30")).isEqualTo("9");
        assertThat(target.valueOf(2024, "2025-05-01")).isEqualTo("8");
    }

    @Test
    void onTheLastDayOfAPeriodIsStillInTime() {
        var target = setOn("2022-12-01", year(2024, "10")).amendedOn("2024-12-31", year(2024, "8"));

        assertThat(target.valueOf(2024, "2024-12-31")).isEqualTo("8");
    }

    @Test
    void recordedEarlierButEffectiveLaterHasTheLastWord() {
        var target = setOn("2022-12-01", year(2025, "10"))
                .amendedOn("2025-09-01", year(2025, "12"))
                .amendedOn("2025-06-01", year(2025, "11"));

        assertThat(target.valueOf(2025, "2025-07-01")).isEqualTo("11");
        assertThat(target.valueOf(2025, "2025-12-31")).isEqualTo("12");
    }

    @Test
    void mayAddAPeriod() {
        var target = setOn("2022-12-01", year(2025, "10")).amendedOn("2025-09-01", year(2026, "12"));

        assertThat(target.at("2025-12-31").periods()).containsExactly(Period.year(2025), Period.year(2026));
    }

    @Test
    void leavesTheOriginalReadable() {
        var target = setOn("2022-12-01", year(2025, "10")).amendedOn("2025-09-01", year(2025, "12"));

        assertThat(target.at("2025-12-31").set().periods()).containsExactly(year(2025, "10"));
        assertThat(target.at("2025-12-31").versionOf(Period.year(2025))).containsInstanceOf(TargetAmended.class);
    }

    @Test
    void aTargetIsNotThereBeforeItTakesEffect() {
        var target = setOn("2022-12-01", year(2025, "10"));

        assertThat(Target.of(target.acts(), new AsOf(LocalDate.parse("2022-11-30"), knownAfter(9))))
                .isEmpty();
    }

    @Test
    void ofAClosedPeriodNeedsADocument() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Amendment(List.of(), List.of(year(2024, "8")), null))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("DOCUMENT_REQUIRED"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Amendment(List.of(), List.of(year(2024, "8")), " "));
    }

    @Test
    void changesSomethingAndNamesAPeriodOnce() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Amendment(List.of(), List.of(), "21-QĐ/TU"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("AMENDMENT_EMPTY"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Amendment(List.of(year(2024, "8")), List.of(year(2024, "9")), "21-QĐ/TU"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("PERIOD_TWICE"));
    }
}
