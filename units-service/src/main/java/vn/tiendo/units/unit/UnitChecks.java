package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Violations;
import vn.tiendo.units.unit.UnitVersions.Span;

/** What an act on a unit must not do (SEMANTICS 2): everything that is wrong is said at once. */
@ApplicationScoped
class UnitChecks {

    static final Instant ALL_THAT_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

    private final UnitActs acts;
    private final UnitVersions versions;
    private final UnitCodes codes;

    UnitChecks(UnitActs acts, UnitVersions versions, UnitCodes codes) {
        this.acts = acts;
        this.versions = versions;
        this.codes = codes;
    }

    /**
     * Refuses what these terms would break.
     *
     * @param unit the unit with the acts on it so far; none for a creation
     * @param giving the units that give up the code which this one states
     */
    void require(UnitHistory unit, LocalDate effectiveOn, UnitTerms terms, Set<UUID> giving) {
        var violations = new Violations();
        for (var field : terms.cleared()) {
            if (field.of(terms) != null) {
                violations.add("#/cleared", "STATED_AND_CLEARED", field.wireName());
            }
        }
        if (terms.parentId() != null) {
            checkParent(unit, terms.parentId(), span(unit, effectiveOn, UnitField.PARENT_ID), violations);
        }
        if (terms.code() != null) {
            checkCode(unit, UnitField.CODE, terms.code(), effectiveOn, giving, violations);
        }
        if (terms.electronicCode() != null) {
            checkCode(unit, UnitField.ELECTRONIC_CODE, terms.electronicCode(), effectiveOn, giving, violations);
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

    private void checkCode(
            UnitHistory unit, UnitField field, String code, LocalDate from, Set<UUID> giving, Violations violations) {
        var taken = codes.holders(unit, field, code, span(unit, from, field)).stream()
                .anyMatch(holder -> !giving.contains(holder.unitId()));
        if (taken) {
            violations.add("#/" + field.wireName(), "CODE_TAKEN");
        }
    }

    /** A late act holds only until the next one that states the same: what comes after cannot clash with it. */
    static Span span(UnitHistory unit, LocalDate from, UnitField field) {
        return new Span(from, unit.restated(from, field).orElse(null));
    }
}
