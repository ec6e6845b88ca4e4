package vn.tiendo.reporting.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.reporting.webhook.Delivery.State;

/** Makes one attempt and keeps what came of it. No transaction is open while the receiver is waited for. */
@ApplicationScoped
class DeliveryAttempts {

    private static final int GONE = 410;

    private final SignedPost post;
    private final WebhookRows webhooks;
    private final Deliveries deliveries;
    private final RetrySchedule schedule;
    private final Duration disabledAfter;
    private final Clock clock;
    private final MeterRegistry metrics;

    DeliveryAttempts(
            SignedPost post,
            WebhookRows webhooks,
            Deliveries deliveries,
            WebhookSettings settings,
            Clock clock,
            MeterRegistry metrics) {
        this.post = post;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.schedule = new RetrySchedule(settings.retryAfter());
        this.disabledAfter = settings.disabledAfter();
        this.clock = clock;
        this.metrics = metrics;
    }

    void make(Delivery delivery) {
        var webhook = webhooks.find(delivery.webhookId()).orElseThrow();
        var outcome = post.send(webhook, delivery, webhooks.secrets(webhook.id(), clock.instant()));
        metrics.counter("tiendo.webhooks.attempts", "outcome", outcome.attempt().succeeded() ? "delivered" : "failed")
                .increment();
        QuarkusTransaction.requiringNew().run(() -> keep(delivery, webhook.id(), outcome));
    }

    private void keep(Delivery delivery, UUID webhook, SignedPost.Outcome outcome) {
        var attempt = outcome.attempt();
        deliveries.attempted(delivery.id(), attempt);
        if (attempt.succeeded()) {
            deliveries.become(delivery.id(), State.DELIVERED, null, attempt.madeAt());
            webhooks.failingSince(webhook, null);
            return;
        }
        var next = schedule.afterFailure(delivery.attempts(), attempt.madeAt(), outcome.retryAfter());
        deliveries.become(delivery.id(), next.isPresent() ? State.PENDING : State.FAILED, next.orElse(null), null);
        webhooks.failingSince(webhook, attempt.madeAt());
        boolean gone = Objects.equals(attempt.status(), GONE);
        webhooks.disable(webhook, limit(gone, attempt.madeAt()), attempt.madeAt());
    }

    /** Who has failed since then or longer is told nothing more; who says that he is gone, at once. */
    private Instant limit(boolean gone, Instant now) {
        return gone ? now : now.minus(disabledAfter);
    }
}
