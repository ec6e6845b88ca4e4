package vn.tiendo.reporting.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became known at an instant of one subject's count in one unit on one day.
 *
 * @param recordedAt from when it is known: the storing of the event from which it follows
 * @param quantity the difference to what was known before
 * @param made how many facts stand more or, negative, fewer than before
 * @param enterpriseId the enterprise that is counted, or that hosts the organisation
 * @param organisationId the organisation that is counted; null where enterprises are
 */
public record RegistryPosting(
        UUID indicatorId,
        UUID unitId,
        LocalDate occurredOn,
        Instant recordedAt,
        int quantity,
        int made,
        @Nullable UUID enterpriseId,
        @Nullable UUID organisationId) {

    /** The organisation that is counted, or the enterprise. */
    UUID subjectId() {
        return Objects.requireNonNull(organisationId == null ? enterpriseId : organisationId);
    }

    /** The same for the same posting, whenever it is made. */
    UUID id() {
        var key = indicatorId + "|" + subjectId() + "|" + unitId + "|" + occurredOn + "|" + recordedAt;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.US_ASCII));
    }
}
