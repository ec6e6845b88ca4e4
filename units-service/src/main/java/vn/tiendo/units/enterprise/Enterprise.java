package vn.tiendo.units.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as it stands from a day.
 *
 * @param since the day from which it stands as it does
 * @param locationId the administrative unit in which it lies
 * @param managedById the Party unit that manages it
 * @param zoneId the authority of its industrial zone
 */
record Enterprise(
        UUID id,
        String code,
        LocalDate since,
        @Nullable String name,
        Ownership ownership,
        EnterpriseStatus status,
        @Nullable UUID locationId,
        @Nullable UUID managedById,
        @Nullable UUID zoneId,
        @Nullable Industry industry) {

    /** The units by which it is counted. */
    List<UUID> units() {
        return Stream.of(locationId, managedById, zoneId)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
