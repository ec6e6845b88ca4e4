package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Violations;

/** What an act on a unit must not do (SEMANTICS 2): everything that is wrong is said at once. */
@ApplicationScoped
class UnitChecks {

    private static final Instant ALL_THAT_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

    private final UnitActs acts;
    private final UnitVersions versions;

    UnitChecks(UnitActs acts, UnitVersions versions) {
        this.acts = acts;
        this.versions = versions;
    }

    void require(UUID unitId, UnitSystem system, LocalDate effectiveOn, UnitTerms terms) {
        var violations = new Violations();
        if (terms.parentId() != null) {
            checkParent(unitId, system, effectiveOn, terms.parentId(), violations);
        }
        checkCode(unitId, system, effectiveOn, terms.code(), violations);
        violations.throwIfAny();
    }

    private void checkParent(
            UUID unitId, UnitSystem system, LocalDate effectiveOn, UUID parentId, Violations violations) {
        var parent = acts.history(parentId, ALL_THAT_IS_KNOWN);
        if (parent.isEmpty()) {
            violations.add("#/parentId", "UNKNOWN_UNIT");
        } else if (parent.get().system() != system) {
            violations.add("#/parentId", "SYSTEM_MISMATCH", parent.get().system(), system);
        } else if (parent.get().in(new AsOf(effectiveOn, ALL_THAT_IS_KNOWN)).isEmpty()) {
            violations.add("#/parentId", "UNIT_NOT_IN_FORCE", effectiveOn);
        } else if (versions.lineAbove(parentId, effectiveOn).contains(unitId)) {
            violations.add("#/parentId", "UNIT_LOOP");
        }
    }

    private void checkCode(
            UUID unitId, UnitSystem system, LocalDate effectiveOn, @Nullable String code, Violations violations) {
        if (code != null
                && versions.holderOf(system, code, effectiveOn)
                        .filter(holder -> !holder.equals(unitId))
                        .isPresent()) {
            violations.add("#/code", "CODE_TAKEN", system);
        }
    }
}
