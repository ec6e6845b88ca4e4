package vn.tiendo.plans.knowngroup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plans.knownunit.UnitsOverTimeFixture.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.plans.knownunit.UnitsOverTimeFixture;

class MembersOfAGroupTest {
    private static final UUID GROUP = UUID.fromString("0190a000-0000-7000-8000-000000000900");
    private static final UUID HEAD = UnitsOverTimeFixture.id(1);
    private static final UUID COMMUNE = UnitsOverTimeFixture.id(2);
    private static final UUID WARD = UnitsOverTimeFixture.id(3);
    private static final UUID ELSEWHERE = UnitsOverTimeFixture.id(4);

    private final UnitsOverTimeFixture units = units().created(HEAD, "2020-01-01", null, "PROVINCE", "01")
            .created(COMMUNE, "2020-01-01", HEAD, "COMMUNE", "03")
            .created(WARD, "2020-01-01", HEAD, "WARD", "02")
            .created(ELSEWHERE, "2020-01-01", null, "WARD", "04")
            .ended(WARD, "2025-06-30");

    private MembersOverTime group(GroupAct... acts) {
        return new MembersOverTime(List.of(acts), units.overTime(), Map.of("PARTY", units.overTime()));
    }

    private static GroupAct list(String on, UUID... members) {
        return act(on, List.of(members), null);
    }

    private static GroupAct rule(String on, GroupRule rule) {
        return act(on, null, rule);
    }

    private static GroupAct act(String on, List<UUID> members, GroupRule rule) {
        return new GroupAct(GROUP, members, rule, LocalDate.parse(on), Instant.EPOCH, 1);
    }

    private static List<UUID> on(MembersOverTime group, String day) {
        return group.on(LocalDate.parse(day)).orElseThrow();
    }

    @Test
    void areTheListedUnitsInForceInTheOrderOfCodes() {
        var group = group(list("2024-01-01", COMMUNE, WARD));

        assertThat(on(group, "2025-06-30")).containsExactly(WARD, COMMUNE);
        assertThat(on(group, "2025-07-01")).containsExactly(COMMUNE);
    }

    @Test
    void areUnknownBeforeThereIsTheGroup() {
        assertThat(group(list("2024-01-01", COMMUNE)).on(LocalDate.parse("2023-12-31")))
                .isEmpty();
    }

    @Test
    void fitTheRuleOfTheDay() {
        var group =
                group(rule("2024-01-01", new GroupRule("PARTY", HEAD, List.of("WARD", "COMMUNE"), null, List.of())));

        assertThat(on(group, "2025-06-30")).containsExactly(WARD, COMMUNE);
        units.changed(COMMUNE, "2025-09-01", ELSEWHERE);
        assertThat(on(
                        group(rule("2024-01-01", new GroupRule("PARTY", HEAD, List.of(), null, List.of(HEAD)))),
                        "2025-08-31"))
                .containsExactly(COMMUNE);
        assertThat(on(
                        group(rule("2024-01-01", new GroupRule("PARTY", HEAD, List.of(), null, List.of(HEAD)))),
                        "2025-09-01"))
                .isEmpty();
    }

    @Test
    void followTheLastActOfTheDay() {
        var group = group(list("2024-01-01", COMMUNE), list("2025-01-01", WARD));

        assertThat(on(group, "2024-12-31")).containsExactly(COMMUNE);
        assertThat(on(group, "2025-01-01")).containsExactly(WARD);
    }
}
