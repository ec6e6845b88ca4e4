package vn.tiendo.reporting.webhook;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is told what.
 *
 * @param unitId told of facts of this unit and those below it; null: of all
 * @param events the types told
 * @param recordedAt told of what is recorded after this instant
 * @param failingSince since when no attempt has succeeded; null when the last one did
 */
record Webhook(
        UUID id,
        @Nullable UUID unitId,
        String url,
        Set<String> events,
        State state,
        Instant recordedAt,
        @Nullable Instant failingSince,
        @Nullable Instant disabledAt) {

    @Schema(name = "WebhookState")
    enum State {
        ACTIVE,
        /** It failed for too long, or the receiver says that it is gone; nothing is queued until it is activated. */
        DISABLED,
        ENDED
    }

    Webhook {
        events = Set.copyOf(events);
    }
}
