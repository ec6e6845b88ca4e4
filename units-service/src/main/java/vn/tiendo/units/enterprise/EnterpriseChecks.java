package vn.tiendo.units.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Violations;
import vn.tiendo.units.unit.UnitRegister;
import vn.tiendo.units.unit.UnitSystem;

/** What an act on an enterprise must not state: everything that is wrong is said at once. */
@ApplicationScoped
class EnterpriseChecks {
    private final UnitRegister units;

    EnterpriseChecks(UnitRegister units) {
        this.units = units;
    }

    /** Notes what is wrong with these terms from that day on. */
    void check(EnterpriseTerms terms, LocalDate effectiveOn, Violations violations) {
        checkUnit("#/locationId", terms.locationId(), UnitSystem.ADMINISTRATIVE, effectiveOn, violations);
        checkUnit("#/managedById", terms.managedById(), UnitSystem.PARTY, effectiveOn, violations);
        checkUnit("#/zoneId", terms.zoneId(), UnitSystem.ZONE_AUTHORITY, effectiveOn, violations);
        checkCleared(terms, terms.cleared(), violations);
    }

    void checkCode(String code, Violations violations) {
        EnterpriseCode.refusal(code).ifPresent(refusal -> violations.add("#/code", refusal));
    }

    private void checkUnit(
            String pointer, @Nullable UUID unitId, UnitSystem system, LocalDate on, Violations violations) {
        if (unitId == null) {
            return;
        }
        var standing = units.keep(unitId, on);
        if (standing.isEmpty()) {
            violations.add(pointer, "UNKNOWN_UNIT");
        } else if (standing.get().system() != system) {
            violations.add(pointer, "SYSTEM_MISMATCH", standing.get().system(), system);
        } else if (!standing.get().inForce()) {
            violations.add(pointer, "UNIT_NOT_IN_FORCE", on);
        }
    }

    private static void checkCleared(EnterpriseTerms terms, List<String> cleared, Violations violations) {
        for (int i = 0; i < cleared.size(); i++) {
            if (terms.state(Clearable.ofField(cleared.get(i)))) {
                violations.add("#/cleared/" + i, "STATED_AND_CLEARED");
            }
        }
    }
}
