package vn.tiendo.reporting.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message to one receiver.
 *
 * @param messageId by which the receiver knows the message, however often it comes
 * @param attempts how many were made since it was queued, or since it was last asked for again
 */
record Delivery(
        UUID id,
        UUID webhookId,
        UUID messageId,
        String type,
        String body,
        State state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        Instant queuedAt,
        @Nullable Instant deliveredAt) {

    @Schema(name = "DeliveryState")
    enum State {
        PENDING,
        DELIVERED,
        FAILED
    }

    /** One try, as the log keeps it: the status of the answer, or why there was none. */
    record Attempt(
            Instant madeAt,
            @Nullable Integer status,
            @Nullable String failure,
            int tookMs) {

        boolean succeeded() {
            return status != null && status / 100 == 2;
        }
    }
}
