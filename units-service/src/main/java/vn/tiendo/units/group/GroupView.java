package vn.tiendo.units.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group as it stands on a day. */
record GroupView(
        UUID id,

        @Schema(description = "The unit that keeps it") UUID unitId,

        String name,

        @Schema(description = "The units that are named, those that have ended too; present for a list") @Nullable
        List<UUID> members,

        Membership.@Nullable ByRule rule,

        @Schema(description = "The day from which it stands as answered")
        LocalDate since) {

    static GroupView of(UnitGroup group) {
        return new GroupView(
                group.id(),
                group.unitId(),
                group.name(),
                group.membership() instanceof Membership.Listed listed ? listed.units() : null,
                group.membership() instanceof Membership.ByRule rule ? rule : null,
                group.since());
    }
}
