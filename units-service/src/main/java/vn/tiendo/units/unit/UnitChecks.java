package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Violations;
import vn.tiendo.units.unit.UnitVersions.Span;

/** What an act on a unit must not do (SEMANTICS 2): everything that is wrong is said at once. */
@ApplicationScoped
class UnitChecks {

    static final Instant ALL_THAT_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

    private final UnitActs acts;
    private final UnitVersions versions;

    UnitChecks(UnitActs acts, UnitVersions versions) {
        this.acts = acts;
        this.versions = versions;
    }

    /**
     * Refuses what these terms would break.
     *
     * @param unit the unit with the acts on it so far; none for a creation
     */
    void require(UnitHistory unit, LocalDate effectiveOn, UnitTerms terms) {
        var violations = new Violations();
        if (terms.parentId() != null) {
            checkParent(unit, terms.parentId(), span(unit, effectiveOn, UnitTerms::parentId), violations);
        }
        if (terms.code() != null) {
            checkCode(unit, terms.code(), span(unit, effectiveOn, UnitTerms::code), violations);
        }
        violations.throwIfAny();
    }

    private void checkParent(UnitHistory unit, UUID parentId, Span span, Violations violations) {
        var parent = acts.history(parentId, ALL_THAT_IS_KNOWN);
        if (parent.isEmpty()) {
            violations.add("#/parentId", "UNKNOWN_UNIT");
        } else if (parent.get().system() != unit.system()) {
            violations.add("#/parentId", "SYSTEM_MISMATCH", parent.get().system(), unit.system());
        } else if (parent.get().in(new AsOf(span.from(), ALL_THAT_IS_KNOWN)).isEmpty()) {
            violations.add("#/parentId", "UNIT_NOT_IN_FORCE", span.from());
        } else if (versions.lineAbove(parentId, span).contains(unit.unitId())) {
            violations.add("#/parentId", "UNIT_LOOP");
        }
    }

    private void checkCode(UnitHistory unit, String code, Span span, Violations violations) {
        if (versions.codeIsTaken(unit.unitId(), unit.system(), code, span)) {
            violations.add("#/code", "CODE_TAKEN");
        }
    }

    // A late act holds only until the next one that states the same: what comes after cannot clash with it.
    private static Span span(UnitHistory unit, LocalDate from, Function<UnitTerms, @Nullable Object> what) {
        return new Span(from, unit.restated(from, what).orElse(null));
    }
}
