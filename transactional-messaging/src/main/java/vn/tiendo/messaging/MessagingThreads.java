package vn.tiendo.messaging;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the relay, and the consumer of a service that reads topics, from its start to its end. */
@Singleton
class MessagingThreads {

    private final Relay relay;
    private final @Nullable InboxConsumer consumer;

    MessagingThreads(
            DataSource dataSource,
            TransactionManager manager,
            @All List<EventFold> folds,
            InboxSignal signal,
            MessagingMetrics metrics,
            Instance<Clock> clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "tiendo.messaging.topics.consumed") Optional<Set<String>> topics,
            @ConfigProperty(name = "tiendo.messaging.group", defaultValue = "${quarkus.application.name}")
                    String group) {
        this.relay = new Relay(dataSource, manager, bootstrapServers);
        this.consumer = topics.map(consumed -> new InboxConsumer(
                        dataSource,
                        manager,
                        new Subscription(bootstrapServers, group, consumed),
                        folds,
                        signal,
                        metrics,
                        clock.isResolvable() ? clock.get() : Clock.systemUTC()))
                .orElse(null);
    }

    void start(@Observes StartupEvent started) {
        relay.start();
        if (consumer != null) {
            consumer.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (consumer != null) {
            consumer.close();
        }
        relay.close();
    }
}
