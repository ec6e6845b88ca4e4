package vn.tiendo.reporting.evaluation;

import static vn.tiendo.reporting.evaluation.Admissions.admissions;
import static vn.tiendo.reporting.evaluation.TargetFixture.anAnnualMinimum;
import static vn.tiendo.reporting.evaluation.TargetFixture.at;
import static vn.tiendo.reporting.evaluation.TargetFixture.number;
import static vn.tiendo.reporting.evaluation.TargetFixture.softRange;
import static vn.tiendo.reporting.evaluation.TargetResultAssert.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.knowntarget.Quota;

class CarryingAnEarlySurplusTest {

    @Test
    void completesALaterYear() {
        // Given
        var target = anAnnualMinimum(200).from(2026).through(2030).carryingSurplus();
        // When
        var results = target.evaluate(admissions(2026, 260).and(2027, 140), at("2027-12-31"));
        // Then
        assertThat(results.of(2026)).is(TargetState.EXCEEDED).hasEffective(260);
        assertThat(results.of(2027))
                .isMet()
                .isNotEarly()
                .achieved(140)
                .hasEffective(200)
                .shows("100,00 %");
    }

    @Test
    void doesNothingWhereThePlanDoesNotCarry() {
        var target = anAnnualMinimum(200).from(2026).through(2030);

        var results = target.evaluate(admissions(2026, 260).and(2027, 140), at("2027-12-31"));

        assertThat(results.of(2027)).is(TargetState.MISSED).hasEffective(140).shows("70,00 %");
    }

    @Test
    void carriesNoShortfall() {
        var target = anAnnualMinimum(200).from(2023).through(2025).carryingSurplus();

        var results = target.evaluate(admissions(2023, 150).and(2024, 200).and(2025, 199), at("2025-12-31"));

        assertThat(results.of(2023)).is(TargetState.MISSED);
        assertThat(results.of(2024)).isMet().hasEffective(200);
        assertThat(results.of(2025)).is(TargetState.MISSED).hasEffective(199);
    }

    @Test
    void meetsAYearBeforeItStartsAndKeepsItMetWithoutReports() {
        var target = anAnnualMinimum(50)
                .from(2024)
                .through(2026)
                .carryingSurplus()
                .allocating(2024, number(5))
                .allocating(2025, number(6))
                .allocating(2026, number(1));
        var done = admissions("2024-03-01", 4).and("2024-10-01", 7);

        assertThat(target.evaluate(done, at("2024-09-30")).of(2025))
                .is(TargetState.NOT_STARTED)
                .isNotEarly();
        assertThat(target.evaluate(done, at("2024-10-01")).of(2025))
                .isMetEarly()
                .achieved(0)
                .hasEffective(6);
        assertThat(target.evaluate(done, at("2025-06-30")).of(2025)).isMetEarly();
        assertThat(target.evaluate(done, at("2025-12-31")).of(2025)).isMetEarly();
        assertThat(target.evaluate(done, at("2025-12-31")).of(2026))
                .is(TargetState.NOT_STARTED)
                .isNotEarly();
    }

    @Test
    void passesThroughAYearWithoutQuota() {
        var target = anAnnualMinimum(50)
                .from(2023)
                .through(2025)
                .carryingSurplus()
                .allocating(2023, number(5))
                .allocating(2024, new Quota.NotAssigned())
                .allocating(2025, number(6));

        var results = target.evaluate(admissions(2023, 8).and(2024, 2).and(2025, 1), at("2025-12-31"));

        assertThat(results.of(2024)).is(TargetState.NOT_ASSIGNED).achieved(2);
        assertThat(results.of(2025)).isMet().achieved(1).hasEffective(6);
    }

    @Test
    void passesThroughAYearThatTheTargetDoesNotName() {
        var target = anAnnualMinimum(5).from(2023).from(2025).carryingSurplus();

        var results = target.evaluate(admissions(2023, 8).and(2024, 2).and(2025, 0), at("2025-12-31"));

        assertThat(results.of(2025)).isMetEarly().hasEffective(5);
    }

    @Test
    void lastsOverSeveralYears() {
        var target = anAnnualMinimum(2).from(2023).through(2025).carryingSurplus();
        var done = admissions(2023, 7);

        assertThat(target.evaluate(done, at("2023-06-01")).of(2024))
                .isMetEarly()
                .hasEffective(5);
        assertThat(target.evaluate(done, at("2023-06-01")).of(2025))
                .isMetEarly()
                .hasEffective(3);
        assertThat(target.evaluate(done, at("2025-12-31")).of(2025))
                .is(TargetState.EXCEEDED)
                .achieved(0)
                .hasEffective(3);
    }

    @Test
    void countsASoftCellAsNoNumber() {
        var target = anAnnualMinimum(50)
                .from(2023)
                .through(2024)
                .carryingSurplus()
                .allocating(2023, softRange(1, 2))
                .allocating(2024, number(3));

        assertThat(target.evaluate(admissions(2023, 3), at("2023-12-31")).of(2024))
                .isMetEarly()
                .hasEffective(3);
    }
}
