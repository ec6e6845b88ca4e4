package vn.tiendo.messaging;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive: relays and consumers go round. A broker or a database that is out does not stop them; one that hangs is helped by
 * a restart only.
 */
@Liveness
@Singleton
class MessagingAlive implements HealthCheck {

    private final MessagingThreads threads;

    MessagingAlive(MessagingThreads threads) {
        this.threads = threads;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("messaging").status(true);
        threads.each().forEach(thread -> {
            if (!thread.goesRound()) {
                answer.down();
            }
            answer.withData(thread.name(), thread.goesRound() ? "goes round" : "stuck");
        });
        return answer.build();
    }
}
