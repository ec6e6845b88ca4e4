package vn.tiendo.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.groupChanged;
import static vn.tiendo.plans.api.UnitsToldFixture.groupOf;
import static vn.tiendo.plans.api.UnitsToldFixture.groupOfAllUnder;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.succession;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.plans.knowngroup.KnownGroups;

@OnRealStack
class GroupsToldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Inject
    KnownGroups groups;

    private List<UUID> members(UUID group, Instant knownAt) {
        return groups.members(group, DAY, knownAt).orElseThrow();
    }

    @Test
    void haveMembersOnADayAsKnownAtAnInstant() {
        var province = province();
        var one = communeOf(province);
        var other = communeOf(province);
        var group = groupOf(province, one, other);
        var before = Instant.now();

        groupChanged(group, province, 2, "2026-01-01", List.of(other));

        assertThat(members(group, before)).containsExactlyInAnyOrder(one, other);
        assertThat(members(group, Instant.now())).containsExactly(other);
        assertThat(groups.members(UUID.randomUUID(), DAY, Instant.now())).isEmpty();
    }

    @Test
    void followTheirRule() {
        var province = province();
        var one = communeOf(province);
        var other = communeOf(province);
        var group = groupOfAllUnder(province, province);
        var before = Instant.now();

        succession("ABSORB", "2026-01-01", List.of(one), List.of(other), List.of());

        assertThat(members(group, before)).containsExactlyInAnyOrder(one, other);
        assertThat(members(group, Instant.now())).containsExactly(other);
    }

    @Test
    void leadTasksInThePlaceOfUnits() {
        var province = province();
        var plan = anEmptyPlan(province);
        plan.set("tasks", array(aTask("K01", groupOf(province, communeOf(province)))));
        accepted("/v1/plans", plan);

        plan.put("key", "plan-" + Api.unique());
        plan.set("tasks", array(aTask("K01", UUID.randomUUID())));
        post("/v1/plans", plan).statusCode(409).body("errors.pointer", contains("#/tasks/0/leads/0"));
    }
}
