package vn.tiendo.reporting.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.tiendo.http.upkeep.FailedWork;
import vn.tiendo.reporting.schedule.Repeated;

/** Feeds the queue and sends what is due from it; every replica does, and none waits for another. */
@Singleton
class WebhookDispatch {

    private static final Logger LOG = Logger.getLogger(WebhookDispatch.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final int ON_THEIR_WAY = 64;
    private static final int TO_ONE_RECEIVER = 8;

    private final WebhookFeed feed;
    private final Deliveries deliveries;
    private final DeliveryAttempts attempts;
    private final Clock clock;
    private final Duration lease;
    private final Semaphore free = new Semaphore(ON_THEIR_WAY);
    private final Map<UUID, Integer> onTheirWay = new ConcurrentHashMap<>();
    private final ExecutorService sending = Executors.newVirtualThreadPerTaskExecutor();
    private final Repeated rounds = new Repeated("webhooks", LOOK_AGAIN, this::round);

    WebhookDispatch(
            WebhookFeed feed, Deliveries deliveries, DeliveryAttempts attempts, WebhookSettings settings, Clock clock) {
        this.feed = feed;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.clock = clock;
        // Long after the attempt has been given up: only what a dead replica had claimed comes back by its lease.
        this.lease = settings.answerWithin().multipliedBy(4);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        rounds.close();
        sending.shutdownNow();
    }

    private void round() {
        boolean more = feed.advance();
        sendWhatIsDue();
        if (more) {
            rounds.callNow();
        }
    }

    private void sendWhatIsDue() {
        int most = free.availablePermits();
        if (most == 0) {
            return;
        }
        var busy = onTheirWay.entrySet().stream()
                .filter(entry -> entry.getValue() >= TO_ONE_RECEIVER)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        var claimed = QuarkusTransaction.requiringNew()
                .call(() -> deliveries.claim(clock.instant(), lease, TO_ONE_RECEIVER, most, busy));
        claimed.forEach(this::send);
    }

    private void send(Delivery delivery) {
        free.acquireUninterruptibly();
        onTheirWay.merge(delivery.webhookId(), 1, Integer::sum);
        sending.execute(() -> {
            try {
                attempts.make(delivery);
            } catch (RuntimeException e) {
                // Its lease ends, and it is due again.
                FailedWork.count("webhooks");
                LOG.warnf("An attempt to deliver %s could not be made or kept: %s", delivery.id(), e);
            } finally {
                onTheirWay.computeIfPresent(delivery.webhookId(), (key, count) -> count == 1 ? null : count - 1);
                free.release();
                rounds.callNow();
            }
        });
    }
}
