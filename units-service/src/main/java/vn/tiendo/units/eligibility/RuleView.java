package vn.tiendo.units.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.units.enterprise.OrganisationClass;

/** A rule as it is answered; conditions that it does not ask for are absent. */
record RuleView(
        UUID id,
        UUID unitId,
        OrganisationClass organisationType,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable List<Threshold> anyOf,
        @Nullable List<Threshold> allOf,
        @Nullable Integer activeMonths) {

    static RuleView of(EligibilityRule rule) {
        var conditions = rule.conditions();
        return new RuleView(
                rule.id(),
                rule.unitId(),
                rule.organisation(),
                rule.effectiveOn(),
                rule.recordedAt(),
                conditions.anyOf().isEmpty() ? null : conditions.anyOf(),
                conditions.allOf().isEmpty() ? null : conditions.allOf(),
                conditions.activeMonths() == 0 ? null : conditions.activeMonths());
    }
}
