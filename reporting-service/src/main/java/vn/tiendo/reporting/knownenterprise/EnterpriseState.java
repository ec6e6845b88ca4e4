package vn.tiendo.reporting.knownenterprise;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise on a day.
 *
 * @param ownership STATE, NON_STATE_DOMESTIC, FOREIGN_INVESTED, COOPERATIVE, or a later value
 * @param status ACTIVE, SUSPENDED, CLOSED, or a later value
 * @param locationId the administrative unit in which it lies
 * @param managedById the Party unit that manages it
 * @param zoneId the authority of its industrial zone
 */
public record EnterpriseState(
        @Nullable String ownership,
        @Nullable String status,
        @Nullable UUID locationId,
        @Nullable UUID managedById,
        @Nullable UUID zoneId) {

    boolean isIn(UUID unit) {
        return unit.equals(locationId) || unit.equals(managedById) || unit.equals(zoneId);
    }
}
