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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowntarget.Firmness;
import vn.tiendo.reporting.knowntarget.Operator;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.Quotas;
import vn.tiendo.reporting.knowntarget.TargetKind;

/** The fine print of SEMANTICS 13 "Targets", a sentence each, as far as no other class here is named for it. */
class FinePrintOfTargetsTest {

    private static final LocalDate END_OF_2025 = at("2025-12-31");

    @Test
    void stateAndPercentGoByEffective() {
        var target = anAnnualMinimum(200).from(2024).through(2025).carryingSurplus();
        var done = admissions(2024, 260).and(2025, 150);

        assertThat(target.evaluate(done, END_OF_2025).of(2025))
                .is(TargetState.EXCEEDED)
                .achieved(150)
                .shows("105,00 %")
                .showsOver("vượt 5,00 %");
    }

    @Test
    void rankingGoesByEffective() {
        var carrying = anAnnualMinimum(10).from(2024).through(2025).carryingSurplus();
        var ahead = carrying.evaluate(admissions(2024, 18).and(2025, 4), END_OF_2025)
                .of(2025);
        var behind = carrying.evaluate(admissions(2024, 10).and(2025, 9), END_OF_2025)
                .of(2025);
        var first = new UUID(0, 1);
        var second = new UUID(0, 2);

        Assertions.assertThat(Ranking.of(List.of(
                        new Contender(first, "1", carrying.terms(), behind),
                        new Contender(second, "2", carrying.terms(), ahead))))
                .extracting(RankedUnit::unitId)
                .containsExactly(second, first);
    }

    @ParameterizedTest
    @EnumSource(
            value = TargetKind.class,
            names = {"RANGE_TOTAL", "SUBPERIOD_RANGE", "CUMULATIVE", "OF_WHICH", "MILESTONE_COUNT"})
    void carryingIsForAnnualMinimumsOnly(TargetKind kind) {
        var target = aRange(kind, 5, 5).from(2024).through(2025).carryingSurplus();

        assertThat(target.evaluate(admissions(2024, 20).and(2025, 1), END_OF_2025)
                        .of(2025))
                .is(TargetState.MISSED)
                .isNotEarly();
    }

    @Test
    void earlyNeedsASurplusAboveZero() {
        var target =
                anAnnualMinimum(5).from(2024).through(2025).carryingSurplus().allocating(2025, number(0));

        // The quota of zero would be filled by a surplus of zero.
        assertThat(target.evaluate(none().andZeroReportedFor(2024), at("2024-12-31"))
                        .of(2025))
                .is(TargetState.NOT_STARTED)
                .isNotEarly();
    }

    @Test
    void paceGoesByWhatThePeriodItselfAchieved() {
        var target =
                anAnnualMinimum(100).from(2024).through(2025).carryingSurplus().withPace("1", "0.8");
        var done = admissions("2024-05-01", 150).and("2025-01-15", 10);

        // 10 of an expected 50 by the middle of the year, however large the surplus.
        assertThat(target.evaluate(done, at("2025-07-01")).of(2025)).is(TargetState.BEHIND);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30", "2025-12-31", "2026-12-31"})
    void aSoftRangeIsNeverRed(String day) {
        var target = aRange(TargetKind.SOFT_RANGE, 1, 2).from(2025).withPace("1", "0.8");
        var state = target.evaluate(none().andZeroReportedFor(2025), at(day))
                .of(2025)
                .state();

        Assertions.assertThat(state).isNotIn(TargetState.MISSED, TargetState.BEHIND, TargetState.AT_RISK);
    }

    @Test
    void aSoftCellIsNeverRanked() {
        var target = anAnnualMinimum(3).from(2025).allocating(2025, softRange(1, 2));
        var result = target.evaluate(admissions(2025, 2), END_OF_2025).of(2025);

        Assertions.assertThat(Ranking.of(List.of(new Contender(new UUID(0, 1), "1", target.terms(), result))))
                .isEmpty();
    }

    @Test
    void assignedZeroIsNotRanked() {
        var target = anAnnualMinimum(3).from(2025).allocating(2025, number(0));
        var result = target.evaluate(admissions(2025, 2), END_OF_2025).of(2025);

        Assertions.assertThat(Ranking.of(List.of(new Contender(new UUID(0, 1), "1", target.terms(), result))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<=, MET", "<, MET"})
    void aCeilingIsMetByAReportOfZeroAndNeverExceeded(String operator, TargetState expected) {
        var target = aCumulative(operator, 5).from(2025);

        assertThat(target.evaluate(none(), END_OF_2025).of(2025)).is(TargetState.NO_BASIS);
        assertThat(target.evaluate(none().andZeroReportedFor(2025), END_OF_2025).of(2025))
                .is(expected)
                .showsOver(null);
    }

    @Test
    void noBasisStaysAfterTheEnd() {
        assertThat(anAnnualMinimum(5)
                        .from(2025)
                        .evaluate(none(), at("2027-01-01"))
                        .of(2025))
                .is(TargetState.NO_BASIS);
    }

    @Test
    void aStockHasABasisFromItsFirstLevelOrMovement() {
        var target = aCumulative(">=", 60).from(2025).ofAStock();

        assertThat(target.evaluate(none(), END_OF_2025).of(2025)).is(TargetState.NO_BASIS);
        assertThat(target.evaluate(admissions(2025, 0), END_OF_2025).of(2025)).is(TargetState.MISSED);
    }

    @Test
    void aRatioAlwaysHasABasis() {
        assertThat(share(TargetKind.RATIO, 85, 0, 10, END_OF_2025))
                .is(TargetState.MISSED)
                .shows("0,00 %");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30, IN_PROGRESS", "2025-12-31, MET"})
    void coverageIsMetAtThePeriodsEndOnly(String day, TargetState expected) {
        assertThat(share(TargetKind.COVERAGE_PER_ORG, 100, 10, 10, at(day)))
                .is(expected)
                .isReached(true);
    }

    @Test
    void whatMeetsMoreThanNinetyPercentExceedsIt() {
        var terms = new TargetTerms(TargetKind.RATIO, Operator.MORE_THAN, Firmness.FIRM, Measure.SHARE, 2, false, null);

        assertThat(judged(terms, 90, 91, 100, END_OF_2025)).is(TargetState.EXCEEDED);
        assertThat(judged(terms, 90, 90, 100, END_OF_2025)).is(TargetState.MISSED);
    }

    @Test
    void aStateBeforeTheStartNeedsNoReport() {
        assertThat(anAnnualMinimum(5)
                        .from(2025)
                        .evaluate(admissions(2025, 9), at("2024-12-31"))
                        .of(2025))
                .is(TargetState.NOT_STARTED)
                .showsNoPercent();
    }

    @Test
    void aCellThatDoesNotApplyComesBeforeTheStart() {
        var target = anAnnualMinimum(5).from(2025).allocating(2025, new Quota.NotApplicable());

        assertThat(target.evaluate(none(), at("2024-12-31")).of(2025)).is(TargetState.NOT_APPLICABLE);
    }

    private static TargetResult share(TargetKind kind, int value, int numerator, int denominator, LocalDate at) {
        var terms = new TargetTerms(kind, Operator.AT_LEAST, Firmness.FIRM, Measure.SHARE, 2, false, null);
        return judged(terms, value, numerator, denominator, at);
    }

    private static TargetResult judged(TargetTerms terms, int value, int numerator, int denominator, LocalDate at) {
        var flow = Flow.share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        var quotas = new Quotas() {
            @Override
            public Quota of(Period period) {
                return number(value);
            }

            @Override
            public NavigableSet<Period> periods() {
                return new TreeSet<>();
            }
        };
        return TargetEvaluation.evaluate(
                new TargetQuestion(terms, Period.year(2025), at, new UnitAccount(quotas, period -> flow, null)));
    }
}
