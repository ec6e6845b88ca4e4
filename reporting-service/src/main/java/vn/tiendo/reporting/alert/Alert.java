package vn.tiendo.reporting.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit was told of something.
 *
 * @param acknowledged null while nobody has said that it was seen
 */
record Alert(
        UUID id,
        long position,
        Condition condition,
        LocalDate onDay,
        Instant recordedAt,
        @Nullable Acknowledged acknowledged) {

    record Acknowledged(Instant recordedAt, @Nullable String note) {}
}
