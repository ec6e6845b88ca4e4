package vn.tiendo.units.enterprise;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an act states of an enterprise; what it does not state is null and stays as it was.
 *
 * @param locationId the administrative unit in which it lies
 * @param managedById the Party unit that manages it
 * @param zoneId the authority of its industrial zone
 * @param cleared what it has no more
 */
public record EnterpriseTerms(
        @Nullable String name,
        @Nullable Ownership ownership,
        @Nullable EnterpriseStatus status,
        @Nullable UUID locationId,
        @Nullable UUID managedById,
        @Nullable UUID zoneId,
        @Nullable Industry industry,
        List<String> cleared) {

    public EnterpriseTerms {
        cleared = List.copyOf(cleared);
    }

    boolean stateNothing() {
        return cleared.isEmpty()
                && Stream.of(name, ownership, status, locationId, managedById, zoneId, industry)
                        .allMatch(stated -> stated == null);
    }

    /** Whether the field has a value here. */
    boolean state(Clearable field) {
        return switch (field) {
            case NAME -> name != null;
            case LOCATION -> locationId != null;
            case MANAGED_BY -> managedById != null;
            case ZONE -> zoneId != null;
            case INDUSTRY -> industry != null;
        };
    }

    /** The units by which the enterprise is counted. */
    List<UUID> units() {
        return Stream.of(locationId, managedById, zoneId)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
