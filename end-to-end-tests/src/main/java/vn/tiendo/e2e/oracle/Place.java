package vn.tiendo.e2e.oracle;

import java.util.Optional;

/**
 * Where a fact counts: at a unit, in the bucket of a unit, or in the bucket of a system.
 *
 * @param unit absent for the bucket of the system
 */
record Place(String system, Optional<String> unit, boolean bucket) {

    static Place at(String system, String unit) {
        return new Place(system, Optional.of(unit), false);
    }

    static Place bucketOf(String system, String unit) {
        return new Place(system, Optional.of(unit), true);
    }

    static Place bucketOfSystem(String system) {
        return new Place(system, Optional.empty(), true);
    }

    Place asBucket() {
        return new Place(system, unit, true);
    }
}
