package vn.tiendo.reporting.evaluation;

import static vn.tiendo.reporting.evaluation.Admissions.admissions;
import static vn.tiendo.reporting.evaluation.Admissions.none;
import static vn.tiendo.reporting.evaluation.TargetFixture.aCumulative;
import static vn.tiendo.reporting.evaluation.TargetFixture.aRange;
import static vn.tiendo.reporting.evaluation.TargetFixture.anAnnualMinimum;
import static vn.tiendo.reporting.evaluation.TargetFixture.at;
import static vn.tiendo.reporting.evaluation.TargetFixture.number;
import static vn.tiendo.reporting.evaluation.TargetFixture.softRange;
import static vn.tiendo.reporting.evaluation.TargetResultAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.TargetKind;

class StateOfATargetTest {

    private static final Period JANUARY_TO_AUGUST =
            new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-08-31"));

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, NOT_STARTED",
        "2025-01-01, NO_BASIS",
        "2025-03-10, IN_PROGRESS",
        "2025-10-01, MET",
        "2025-11-01, EXCEEDED",
        "2026-06-30, EXCEEDED"
    })
    void followsTheYear(String day, TargetState expected) {
        var done = admissions("2025-03-10", 2).and("2025-10-01", 3).and("2025-11-01", 1);

        assertThat(anAnnualMinimum(5).from(2025).evaluate(done, at(day)).of(2025))
                .is(expected);
    }

    @Test
    void isMissedWhenFirmAndNotReachedWhenStrivenFor() {
        var firm = anAnnualMinimum(5).from(2025);
        var striven = anAnnualMinimum(5).from(2025).toBeStrivenFor();
        var done = admissions(2025, 4);

        assertThat(firm.evaluate(done, at("2025-12-30")).of(2025)).is(TargetState.IN_PROGRESS);
        assertThat(firm.evaluate(done, at("2025-12-31")).of(2025)).is(TargetState.MISSED);
        assertThat(striven.evaluate(done, at("2025-12-31")).of(2025)).is(TargetState.NOT_REACHED);
    }

    @Test
    void hasNoBasisUntilSomethingIsReportedAndZeroIsAReport() {
        var target = anAnnualMinimum(5).from(2025);

        assertThat(target.evaluate(none(), at("2026-01-31")).of(2025))
                .is(TargetState.NO_BASIS)
                .showsNoPercent();
        assertThat(target.evaluate(none().andZeroReportedFor(2025), at("2026-01-31"))
                        .of(2025))
                .is(TargetState.MISSED)
                .achieved(0);
    }

    @ParameterizedTest
    @CsvSource({"7, MISSED", "8, MET", "10, MET", "11, EXCEEDED"})
    void exceedsARangeAboveItsStretchOnly(int done, TargetState expected) {
        for (var kind : new TargetKind[] {TargetKind.RANGE_TOTAL, TargetKind.SUBPERIOD_RANGE}) {
            var target = aRange(kind, 8, 10).from(2025);

            assertThat(target.evaluate(admissions(2025, done), at("2025-12-31")).of(2025))
                    .is(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        ">, 55, 2025-12-30, IN_PROGRESS",
        ">, 55, 2025-12-31, MISSED",
        ">, 56, 2025-12-30, EXCEEDED",
        "<=, 54, 2025-12-30, IN_PROGRESS",
        "<=, 56, 2025-12-30, IN_PROGRESS",
        "<=, 54, 2025-12-31, MET",
        "<=, 55, 2025-12-31, MET",
        "<=, 56, 2025-12-31, MISSED",
        "<, 55, 2025-12-31, MISSED",
        "<, 54, 2025-12-31, MET"
    })
    void comparesAsThePlanSays(String operator, int done, String day, TargetState expected) {
        var target = aCumulative(operator, 55).from(2025);

        assertThat(target.evaluate(admissions(2025, done), at(day)).of(2025)).is(expected);
    }

    @Test
    void countsNothingThatHappensAfterThePeriod() {
        var target = aRange(TargetKind.SUBPERIOD_MINIMUM, 200, 200).in(JANUARY_TO_AUGUST);
        var done = admissions("2025-08-31", 200).and("2025-09-01", 50);

        assertThat(target.evaluate(done, at("2025-12-31")).of(JANUARY_TO_AUGUST))
                .isMet()
                .achieved(200);
    }

    @Test
    void ofAStockIsDecidedOnItsTargetDate() {
        var target = aCumulative(">=", 60).from(2025).ofAStock();

        assertThat(target.evaluate(admissions(2025, 61), at("2025-06-30")).of(2025))
                .is(TargetState.IN_PROGRESS)
                .isReached(true);
        assertThat(target.evaluate(admissions(2025, 59), at("2025-06-30")).of(2025))
                .is(TargetState.IN_PROGRESS)
                .isReached(false);
        assertThat(target.evaluate(admissions(2025, 61), at("2025-12-31")).of(2025))
                .is(TargetState.EXCEEDED);
    }

    @Test
    void knowsFiveMeaningsOfACell() {
        var done = admissions("2025-02-01", 1);

        assertThat(withCell(number(3), done)).is(TargetState.IN_PROGRESS);
        assertThat(withCell(number(0), done)).is(TargetState.EXCEEDED).showsNoPercent();
        assertThat(withCell(softRange(1, 2), done)).isMet();
        assertThat(withCell(new Quota.NotAssigned(), done))
                .is(TargetState.NOT_ASSIGNED)
                .achieved(1);
        assertThat(withCell(new Quota.NotApplicable(), done)).is(TargetState.NOT_APPLICABLE);
    }

    @Test
    void ofAnAssignedZeroIsMetByAReportOfZero() {
        assertThat(withCell(number(0), none())).is(TargetState.NO_BASIS);
        assertThat(withCell(number(0), none().andZeroReportedFor(2025))).isMet().achieved(0);
    }

    @Test
    void isNeverRedUnderASoftCell() {
        var target = anAnnualMinimum(3).from(2025).withPace("1", "0.8").allocating(2025, softRange(2, 3));
        var done = admissions("2025-02-01", 1);

        assertThat(target.evaluate(done, at("2025-11-30")).of(2025)).is(TargetState.IN_PROGRESS);
        assertThat(target.evaluate(done, at("2025-12-31")).of(2025)).is(TargetState.NOT_REACHED);
    }

    @Test
    void isNeverRedWhereItIsSoftItself() {
        var done = admissions("2025-02-01", 1);
        for (var target : List.of(anAnnualMinimum(12).thatIsSoft(), aRange(TargetKind.SOFT_RANGE, 10, 12))) {
            target.from(2025).withPace("1", "0.8").allocating(2025, number(12));

            assertThat(target.evaluate(done, at("2025-11-30")).of(2025)).is(TargetState.IN_PROGRESS);
            assertThat(target.evaluate(done, at("2025-12-31")).of(2025)).is(TargetState.NOT_REACHED);
        }
    }

    private static TargetResult withCell(Quota cell, Admissions done) {
        return anAnnualMinimum(3)
                .from(2025)
                .allocating(2025, cell)
                .evaluate(done, at("2025-06-30"))
                .of(2025);
    }
}
