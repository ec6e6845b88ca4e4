package vn.tiendo.plans.knowngroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.plans.knownunit.UnitsOverTimeFixture;

/** Groups for rules that fan out. */
public final class MembersFixture {

    private MembersFixture() {}

    public static MembersOverTime listing(UUID group, String on, UnitsOverTimeFixture units, UUID... members) {
        var act = new GroupAct(group, List.of(members), null, LocalDate.parse(on), Instant.EPOCH, 1);
        return new MembersOverTime(List.of(act), units.overTime(), Map.of());
    }
}
