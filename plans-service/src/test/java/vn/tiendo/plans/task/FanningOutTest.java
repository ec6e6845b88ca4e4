package vn.tiendo.plans.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plans.task.TaskHistoryFixture.aTask;
import static vn.tiendo.plans.task.TaskHistoryFixture.byTheEndOf;
import static vn.tiendo.plans.task.TaskHistoryFixture.everyYear;
import static vn.tiendo.plans.task.TaskHistoryFixture.ongoing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.plans.knowngroup.MembersFixture;
import vn.tiendo.plans.knownunit.UnitsOverTimeFixture;

class FanningOutTest {
    private static final UUID PROVINCE = UnitsOverTimeFixture.id(1);
    private static final UUID ONE = UnitsOverTimeFixture.id(2);
    private static final UUID OTHER = UnitsOverTimeFixture.id(3);
    private static final UUID GROUP = UnitsOverTimeFixture.id(900);

    private final UnitsOverTimeFixture units = UnitsOverTimeFixture.units()
            .created(PROVINCE, "2020-01-01", null, "PROVINCE", "01")
            .created(ONE, "2020-01-01", PROVINCE, "COMMUNE", "02")
            .created(OTHER, "2020-01-01", PROVINCE, "COMMUNE", "03");

    /** Who leads what until when on the day: "2026-12-31 by 02". */
    private List<String> on(String day, TaskHistoryFixture task) {
        var group = MembersFixture.listing(GROUP, "2020-01-01", units, ONE, OTHER);
        return new FanningOut(task.history(), Map.of(GROUP, group), Map.of())
                .steps().values().stream()
                        .map(steps -> steps.floorEntry(LocalDate.parse(day)))
                        .filter(step -> step != null && step.getValue().isPlanned())
                        .map(step -> written(step.getValue().terms()))
                        .sorted()
                        .toList();
    }

    private static String written(OccurrenceTerms terms) {
        return terms.lastDay() + " by "
                + String.join(
                        "+",
                        terms.unitIds().stream()
                                .map(unit -> unit.toString().substring(35))
                                .toList());
    }

    @Test
    void whatDoesNotRecurIsDoneOnceByItsJointLeads() {
        assertThat(on("2026-06-01", aTask(byTheEndOf("2026-06-30"), PROVINCE, ONE)))
                .containsExactly("2026-06-30 by 1+2");
    }

    @Test
    void aRecurringTaskIsDoneOnEachOfItsDaysFromTheIssueOfThePlan() {
        assertThat(on("2026-06-01", aTask(everyYear(), PROVINCE)))
                .containsExactly("2026-12-31 by 1", "2027-12-31 by 1", "2028-12-31 by 1");
    }

    @Test
    void aGroupDoesItMemberByMemberAndWhoLeadsByNameDoesItOnce() {
        assertThat(on("2026-06-01", aTask(byTheEndOf("2026-06-30"), GROUP, ONE)))
                .containsExactly("2026-06-30 by 2", "2026-06-30 by 3");
    }

    @Test
    void theMembersAreThoseOfTheDueDate() {
        units.ended(ONE, "2027-06-30");

        assertThat(on("2026-06-01", aTask(everyYear(), GROUP)))
                .containsExactly("2026-12-31 by 2", "2026-12-31 by 3", "2027-12-31 by 3", "2028-12-31 by 3");
    }

    @Test
    void whatHasNoDateIsDoneByTheMembersOfTheDay() {
        units.ended(ONE, "2027-06-30");
        var task = aTask(ongoing(), GROUP);

        assertThat(on("2027-06-30", task)).containsExactly("null by 2", "null by 3");
        assertThat(on("2027-07-01", task)).containsExactly("null by 3");
    }

    @Test
    void aChangedDeadlineHoldsFromItsDay() {
        var task = aTask(byTheEndOf("2026-06-30"), ONE).deadline("2026-06-20", byTheEndOf("2026-08-15"));

        assertThat(on("2026-06-19", task)).containsExactly("2026-06-30 by 2");
        assertThat(on("2026-06-20", task)).containsExactly("2026-08-15 by 2");
    }

    @Test
    void aConditionKeepsItsDatesUntilItIsMet() {
        var task = aTask(byTheEndOf("2026-06-30"), ONE).onlyIf("nếu có").condition("2026-05-04", true);

        assertThat(on("2026-05-03", task)).containsExactly("null by 2");
        assertThat(on("2026-05-04", task)).containsExactly("2026-06-30 by 2");
    }

    @Test
    void aMoveOfTheTaskGivesItToOthersAndOneOfAnOccurrenceOnlyThat() {
        var moved = aTask(everyYear(), ONE).moved("2027-01-01", null, OTHER);
        assertThat(on("2026-12-31", moved)).allMatch(step -> step.endsWith("by 2"));
        assertThat(on("2027-01-01", moved)).allMatch(step -> step.endsWith("by 3"));

        var task = aTask(everyYear(), ONE);
        var second = OccurrenceId.of(task.history().planned().taskId(), "2027-12-31", null);
        assertThat(on("2027-01-01", task.moved("2027-01-01", second, OTHER)))
                .containsExactly("2026-12-31 by 2", "2027-12-31 by 3", "2028-12-31 by 2");
    }

    @Test
    void whoTakesAnOccurrenceKeepsItWhenTheOneWhoHadItEnds() {
        units.ended(ONE, "2026-06-30");
        var task = aTask(byTheEndOf("2026-12-31"), GROUP);
        var id = task.history().planned().taskId();
        var mine = OccurrenceId.of(id, "once", ONE);
        var terms = new OccurrenceTerms("once", ONE, List.of(ONE), null, LocalDate.of(2026, 12, 31));
        var group = MembersFixture.listing(GROUP, "2020-01-01", units, ONE, OTHER);

        var steps = new FanningOut(
                        task.moved("2026-07-01", mine, OTHER).history(), Map.of(GROUP, group), Map.of(mine, terms))
                .steps();

        assertThat(steps.get(mine).lastEntry().getValue().terms().unitIds()).containsExactly(OTHER);
    }
}
