package vn.tiendo.units.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/** An enterprise as it is answered, with the two times of the answer. */
record EnterpriseView(
        UUID id,
        String code,
        @Nullable String name,
        Ownership ownership,
        EnterpriseStatus status,
        @Nullable UUID locationId,
        @Nullable UUID managedById,
        @Nullable UUID zoneId,
        @Nullable Industry industry,

        @Schema(description = "The day from which it stands as answered")
        LocalDate since,

        LocalDate at,
        Instant knownAt) {

    static EnterpriseView of(Enterprise enterprise, AsOf view) {
        return new EnterpriseView(
                enterprise.id(),
                enterprise.code(),
                enterprise.name(),
                enterprise.ownership(),
                enterprise.status(),
                enterprise.locationId(),
                enterprise.managedById(),
                enterprise.zoneId(),
                enterprise.industry(),
                enterprise.since(),
                view.at(),
                view.knownAt());
    }
}
