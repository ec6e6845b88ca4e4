package vn.tiendo.reporting.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message to a receiver and what became of it. */
@Schema(name = "WebhookDelivery")
record DeliveryView(
        UUID id,
        UUID webhookId,

        @Schema(description = "The header webhook-id: the same in every attempt")
        UUID messageId,

        String type,
        @Schema(description = "The body as it is sent") String body,

        @Schema(description = "PENDING, DELIVERED or FAILED")
        Delivery.State state,

        Instant queuedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant deliveredAt,
        List<AttemptView> attempts) {

    /** One try. */
    @Schema(name = "WebhookAttempt")
    record AttemptView(
            Instant madeAt,

            @Schema(description = "The status of the answer") @Nullable
            Integer status,

            @Schema(
                    description = "Why there was no answer: NO_CONNECTION, NO_ANSWER_IN_TIME, UNKNOWN_HOST,"
                            + " ADDRESS_NOT_PUBLIC; tolerate others")
            @Nullable
            String failure,

            int tookMs) {}

    static DeliveryView of(Delivery delivery, List<Delivery.Attempt> attempts) {
        return new DeliveryView(
                delivery.id(),
                delivery.webhookId(),
                delivery.messageId(),
                delivery.type(),
                delivery.body(),
                delivery.state(),
                delivery.queuedAt(),
                delivery.nextAttemptAt(),
                delivery.deliveredAt(),
                attempts.stream()
                        .map(attempt -> new AttemptView(
                                attempt.madeAt(), attempt.status(), attempt.failure(), attempt.tookMs()))
                        .toList());
    }
}
