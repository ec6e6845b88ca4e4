package vn.tiendo.messaging;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready, whatever Kafka does: what is said waits in the outbox, what others say comes later, and both can be read here. Who
 * asks learns how far behind this service is.
 */
@Readiness
@Singleton
class MessagingReady implements HealthCheck {

    private final MessagingMetrics metrics;

    MessagingReady(MessagingMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public HealthCheckResponse call() {
        var lag = metrics.lag();
        return HealthCheckResponse.named("messaging")
                .up()
                .withData("consumer lag", lag.isPresent() ? Long.toString(lag.getAsLong()) : "unknown")
                .build();
    }
}
