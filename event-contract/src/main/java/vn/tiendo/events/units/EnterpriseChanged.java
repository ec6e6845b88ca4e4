package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * Something of an enterprise is otherwise from {@code effectiveOn}; what is absent stays as it was.
 *
 * @param name its name.
 * @param ownership STATE, NON_STATE_DOMESTIC, FOREIGN_INVESTED or COOPERATIVE. Open.
 * @param status ACTIVE, SUSPENDED, CLOSED. Open.
 * @param locationId the administrative unit in which it lies.
 * @param managedById the Party unit that manages it.
 * @param zoneId the authority of its industrial zone.
 * @param industry its main industry.
 * @param cleared names of fields that have no value from then on.
 */
public record EnterpriseChanged(
        UUID enterpriseId,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String name,
        @Nullable String ownership,
        @Nullable String status,
        @Nullable UUID locationId,
        @Nullable UUID managedById,
        @Nullable UUID zoneId,
        @Nullable Industry industry,
        @Nullable List<String> cleared)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.ENTERPRISE_CHANGED;
    }

    @Override
    public UUID subject() {
        return enterpriseId;
    }
}
