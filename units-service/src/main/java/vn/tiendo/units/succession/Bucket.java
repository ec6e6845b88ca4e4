package vn.tiendo.units.succession;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.units.unit.UnitSystem;

/**
 * Where what nobody is named for lies unassigned (SEMANTICS 2).
 *
 * @param unitId the unit whose bucket it is; absent for the bucket of the whole system
 */
record Bucket(
        UnitSystem system,
        @Nullable UUID unitId,
        @Nullable String name,
        @Nullable String code) {}
