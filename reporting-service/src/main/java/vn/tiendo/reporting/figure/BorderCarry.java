package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.UUID;

/** Carries facts of one unit into the borders of a day: whole, never divided (SEMANTICS 2). */
public interface BorderCarry {

    /** The place of the unit's facts in the tree of the day. */
    Place placeOf(UUID unit, LocalDate treeDay);
}
