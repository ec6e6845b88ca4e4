package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.http.UnitScope;

/** A caller's authority by the tree as it stood that day, as it is known today. */
@ApplicationScoped
class OwnUnitScope implements UnitScope {

    private final UnitVersions versions;

    OwnUnitScope(UnitVersions versions) {
        this.versions = versions;
    }

    @Override
    public boolean covers(UUID callerUnit, UUID unit, LocalDate on) {
        return versions.standsUnder(callerUnit, unit, on);
    }
}
