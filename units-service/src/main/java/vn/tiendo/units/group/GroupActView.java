package vn.tiendo.units.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act on a group; what it does not state is absent. */
public record GroupActView(
        UUID groupId,
        UUID unitId,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String name,
        @Nullable List<UUID> members,
        Membership.@Nullable ByRule rule) {

    static GroupActView of(GroupAct act) {
        return new GroupActView(
                act.groupId(),
                act.unitId(),
                act.effectiveOn(),
                act.recordedAt(),
                act.name(),
                act.membership() instanceof Membership.Listed listed ? listed.units() : null,
                act.membership() instanceof Membership.ByRule rule ? rule : null);
    }
}
