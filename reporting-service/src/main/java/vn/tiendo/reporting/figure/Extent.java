package vn.tiendo.reporting.figure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of whom a figure is asked (SEMANTICS 2): a unit or a system as a whole, or what lies in the unassigned bucket of either alone. */
public sealed interface Extent {

    /** The unit, or the one whose bucket it is; null of a system. */
    default @Nullable UUID unit() {
        return null;
    }

    /** The system, or the one whose bucket it is; null of a unit. */
    default @Nullable String system() {
        return null;
    }

    /** A unit with its subtree and all buckets in it. */
    record OfUnit(UUID unit) implements Extent {}

    /** A system: all its roots and buckets. */
    record OfSystem(String system) implements Extent {}

    /** The bucket of a unit, without those of the units below it. */
    record InBucketOfUnit(UUID unit) implements Extent {}

    /** The bucket of a system, without those of its units. */
    record InBucketOfSystem(String system) implements Extent {}
}
