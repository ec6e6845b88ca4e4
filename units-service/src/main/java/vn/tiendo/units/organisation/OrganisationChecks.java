package vn.tiendo.units.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.http.Violations;
import vn.tiendo.units.enterprise.EnterpriseRegister;
import vn.tiendo.units.unit.UnitRegister;

/** What an act on an organisation must not state: everything that is wrong is said at once. */
@ApplicationScoped
class OrganisationChecks {
    private final UnitRegister units;
    private final EnterpriseRegister enterprises;

    OrganisationChecks(UnitRegister units, EnterpriseRegister enterprises) {
        this.units = units;
        this.enterprises = enterprises;
    }

    void requireFor(UUID unitId, Host host, LocalDate on) {
        var violations = new Violations();
        checkUnit(unitId, on, "#/unitId", violations);
        host.check(violations);
        if (host.unitId() != null) {
            checkUnit(host.unitId(), on, "#/host/unitId", violations);
        }
        if (host.enterpriseId() != null) {
            enterprises.requireKnown(host.enterpriseId(), on, "#/host/enterpriseId", violations);
        }
        violations.throwIfAny();
    }

    void requireUnit(UUID unitId, LocalDate on) {
        var violations = new Violations();
        checkUnit(unitId, on, "#/unitId", violations);
        violations.throwIfAny();
    }

    private void checkUnit(UUID unitId, LocalDate on, String pointer, Violations violations) {
        if (violations.concern(pointer)) {
            return;
        }
        var standing = units.keep(unitId, on);
        if (standing.isEmpty()) {
            violations.add(pointer, "UNKNOWN_UNIT");
        } else if (!standing.get().inForce()) {
            violations.add(pointer, "UNIT_NOT_IN_FORCE", on);
        }
    }
}
