package vn.tiendo.reporting.figure;

import java.util.UUID;

/** Where a fact counts in borders. */
public sealed interface Place {

    /** A unit that exists in the borders: the one that made the fact, or that received it. */
    record AtUnit(UUID unit) implements Place {}

    /** The unassigned bucket of a unit: it counts for that unit and those above, for none below. */
    record InBucketOf(UUID unit) implements Place {}

    /** The bucket of the system, where no unit of the borders stands above the fact. */
    record InBucketOfSystem() implements Place {}
}
