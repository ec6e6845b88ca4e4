package vn.tiendo.units.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise just registered. */
record NewEnterpriseView(
        UUID id,
        String code,
        @Nullable String name,
        Ownership ownership,
        EnterpriseStatus status,
        @Nullable UUID locationId,
        @Nullable UUID managedById,
        @Nullable UUID zoneId,
        @Nullable Industry industry,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static NewEnterpriseView of(String code, EnterpriseAct act) {
        var terms = act.terms();
        return new NewEnterpriseView(
                act.enterpriseId(),
                code,
                terms.name(),
                Objects.requireNonNull(terms.ownership()),
                Objects.requireNonNull(terms.status()),
                terms.locationId(),
                terms.managedById(),
                terms.zoneId(),
                terms.industry(),
                act.effectiveOn(),
                act.recordedAt());
    }
}
