package vn.tiendo.reporting.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secret that replaces another one. */
@Schema(name = "WebhookSecret")
record NewSecretView(
        UUID webhookId,
        @Schema(description = "Shown once") String secret,

        @Schema(description = "Until then every message is signed with the former secret, too")
        Instant formerValidUntil) {}
