package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Carries facts of a unit into the borders of a day: whole, never divided (SEMANTICS 2). */
public interface BorderCarry {

    /**
     * The place of the unit's facts of a day in the tree of another.
     *
     * @param on the day of the facts
     * @param treeDay the day of the borders, before or after
     * @param items the enterprise and the organisation that the facts were made with
     */
    Place placeOf(UUID unit, LocalDate on, LocalDate treeDay, Set<UUID> items);

    /** The place of facts that were made with no enterprise or organisation. */
    default Place placeOf(UUID unit, LocalDate on, LocalDate treeDay) {
        return placeOf(unit, on, treeDay, Set.of());
    }

    /** The day for which a fact counts: one dated after the end of its unit counts as of the unit's last day. */
    LocalDate dayCounted(UUID unit, LocalDate on);

    /**
     * Whose facts of a day come to which unit of the borders, or into its bucket; those of units that serve its area, too.
     *
     * @return by the unit of the borders
     */
    Map<UUID, List<UUID>> contributorsByPlace(LocalDate on, LocalDate treeDay);
}
