package vn.tiendo.reporting.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as it is answered. */
@Schema(name = "Webhook")
record WebhookView(
        UUID id,

        @Schema(description = "Absent: told of the whole country") @Nullable
        UUID unitId,

        String url,
        List<String> events,

        @Schema(description = "ACTIVE, DISABLED after long failure, or ENDED")
        Webhook.State state,

        Instant recordedAt,

        @Schema(description = "Since when no attempt has succeeded") @Nullable
        Instant failingSince,

        @Nullable Instant disabledAt,

        @Schema(description = "Shown once, when it is made: by it the receiver checks signatures") @Nullable
        String secret) {

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookView of(Webhook webhook, @Nullable WebhookSecret secret) {
        return new WebhookView(
                webhook.id(),
                webhook.unitId(),
                webhook.url(),
                webhook.events().stream().sorted().toList(),
                webhook.state(),
                webhook.recordedAt(),
                webhook.failingSince(),
                webhook.disabledAt(),
                secret == null ? null : secret.text());
    }
}
