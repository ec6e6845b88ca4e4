package vn.tiendo.reporting.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.messaging.DeadLetter;

/** A dead letter as it is answered: what it is about and why it waits, never its body. */
@Schema
record DeadLetterView(
        UUID id,
        String topic,
        int partition,
        long offset,
        DeadLetter.Reason reason,
        String error,
        @Nullable UUID eventId,
        @Nullable String type,
        @Nullable UUID subject,
        @Nullable Long sequence,
        Instant storedAt,
        @Nullable Instant resolvedAt) {

    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(
                letter.id(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.reason(),
                letter.error(),
                letter.eventId(),
                letter.type(),
                letter.subject(),
                letter.sequence(),
                letter.storedAt(),
                letter.resolvedAt());
    }
}
