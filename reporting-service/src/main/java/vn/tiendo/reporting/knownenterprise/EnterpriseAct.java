package vn.tiendo.reporting.knownenterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What units-service said of one enterprise: that it exists, or what changed; absent stays as it was.
 *
 * @param registers whether it is the registration; a change alone makes no enterprise
 * @param statedAt when units-service recorded it
 * @param recordedAt from when it is known here
 * @param cleared names of fields without a value from then on
 */
public record EnterpriseAct(
        UUID enterpriseId,
        boolean registers,
        LocalDate effectiveOn,
        Instant statedAt,
        Instant recordedAt,
        long position,
        @Nullable String ownership,
        @Nullable String status,
        @Nullable UUID locationId,
        @Nullable UUID managedById,
        @Nullable UUID zoneId,
        Set<String> cleared) {

    /** Acts apply in this order, whichever arrived first. */
    static final Comparator<EnterpriseAct> ORDER = Comparator.comparing(EnterpriseAct::effectiveOn)
            .thenComparing(EnterpriseAct::statedAt)
            .thenComparing(EnterpriseAct::position);

    public EnterpriseAct {
        cleared = Set.copyOf(cleared);
    }

    /** The enterprise after this act; null while it has not been registered. */
    @Nullable
    EnterpriseState appliedTo(@Nullable EnterpriseState before) {
        if (before == null && !registers) {
            return null;
        }
        return new EnterpriseState(
                value("ownership", ownership, before == null ? null : before.ownership()),
                value("status", status, before == null ? null : before.status()),
                value("locationId", locationId, before == null ? null : before.locationId()),
                value("managedById", managedById, before == null ? null : before.managedById()),
                value("zoneId", zoneId, before == null ? null : before.zoneId()));
    }

    private <T> @Nullable T value(String field, @Nullable T stated, @Nullable T before) {
        if (stated != null) {
            return stated;
        }
        return cleared.contains(field) ? null : before;
    }
}
