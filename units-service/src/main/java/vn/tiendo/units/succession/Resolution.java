package vn.tiendo.units.succession;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The units of another day that stand for a unit. */
record Resolution(
        @Schema(description = "The unit as it stands on its day")
        Named of,

        @Schema(description = "The day on which the unit is looked up")
        LocalDate at,

        @Schema(description = "The day whose units are asked for")
        LocalDate as,

        Instant knownAt,

        @Schema(
                description =
                        "What the unit has done, and nobody is named for, goes whole to the only one that takes all")
        List<Standing> units,

        @Schema(description = "Present unless one unit takes all: where what nobody is named for lies unassigned")
        @Nullable
        Bucket bucket) {

    /** A unit by its id and its names on the day. */
    record Named(UUID unitId, String name, @Nullable String code) {}

    /**
     * A unit that stands for another one, or to which named items have gone.
     *
     * @param via the successions on the way, none when it is the same unit all the time
     * @param items the enterprises and organisations that are named for it
     * @param share the part of quotas, where all splits on the way state shares
     */
    record Standing(
            UUID unitId,
            String name,
            @Nullable String code,

            @Schema(description = "ALL when it alone takes over, ONE_OF_SEVERAL, or NAMED_ITEMS only")
            Takes takes,

            List<UUID> via,
            List<UUID> items,
            @Nullable BigDecimal share) {}

    enum Takes {
        ALL,
        ONE_OF_SEVERAL,
        NAMED_ITEMS
    }
}
