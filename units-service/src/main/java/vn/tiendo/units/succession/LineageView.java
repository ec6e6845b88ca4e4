package vn.tiendo.units.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a unit comes from and what has become of it. */
record LineageView(
        UUID unitId,

        @Schema(description = "By effective date: how it came about, over all hops")
        List<Hop> before,

        @Schema(description = "By effective date: what has become of it, over all hops")
        List<Hop> after,

        @Schema(description = "All units in these successions")
        List<Relative> units) {

    /**
     * A succession in the line.
     *
     * @param hops how many successions away from the unit
     */
    record Hop(
            UUID successionId, SuccessionKind kind, LocalDate effectiveOn, List<UUID> from, List<UUID> to, int hops) {}

    /**
     * A unit in the line, under its last name.
     *
     * @param lastDay absent while it is in force
     */
    record Relative(
            UUID unitId,
            String name,
            @Nullable String code,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {}
}
