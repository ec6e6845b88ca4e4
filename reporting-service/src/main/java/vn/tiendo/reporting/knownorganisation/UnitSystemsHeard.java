package vn.tiendo.reporting.knownorganisation;

import java.util.Set;
import java.util.UUID;

/** The systems of these units have become known, kept in the running transaction. */
public record UnitSystemsHeard(Set<UUID> unitIds) {

    public UnitSystemsHeard {
        unitIds = Set.copyOf(unitIds);
    }
}
