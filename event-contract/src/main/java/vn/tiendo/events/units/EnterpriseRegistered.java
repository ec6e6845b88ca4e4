package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * An enterprise is known from {@code effectiveOn}.
 *
 * @param code the enterprise code: 10 digits, the last one a check digit.
 * @param name its name.
 * @param ownership STATE, NON_STATE_DOMESTIC, FOREIGN_INVESTED or COOPERATIVE. Open.
 * @param status ACTIVE, SUSPENDED, CLOSED. Open.
 * @param locationId the administrative unit in which it lies.
 * @param managedById the Party unit that manages it.
 * @param zoneId the authority of its industrial zone.
 * @param industry its main industry.
 */
public record EnterpriseRegistered(
        UUID enterpriseId,
        LocalDate effectiveOn,
        Instant recordedAt,
        String code,
        @Nullable String name,
        String ownership,
        String status,
        @Nullable UUID locationId,
        @Nullable UUID managedById,
        @Nullable UUID zoneId,
        @Nullable Industry industry)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.ENTERPRISE_REGISTERED;
    }

    @Override
    public UUID subject() {
        return enterpriseId;
    }
}
