package vn.tiendo.units.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act on an enterprise as it is answered; what it does not state is absent. */
record EnterpriseActView(
        UUID enterpriseId,
        EnterpriseAct.Type type,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String name,
        @Nullable Ownership ownership,
        @Nullable EnterpriseStatus status,
        @Nullable UUID locationId,
        @Nullable UUID managedById,
        @Nullable UUID zoneId,
        @Nullable Industry industry,
        @Nullable List<String> cleared) {

    static EnterpriseActView of(EnterpriseAct act) {
        var terms = act.terms();
        return new EnterpriseActView(
                act.enterpriseId(),
                act.type(),
                act.effectiveOn(),
                act.recordedAt(),
                terms.name(),
                terms.ownership(),
                terms.status(),
                terms.locationId(),
                terms.managedById(),
                terms.zoneId(),
                terms.industry(),
                terms.cleared().isEmpty() ? null : terms.cleared());
    }
}
