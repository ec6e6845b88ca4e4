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
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the relays, and the consumers of a service that reads topics, from its start to its end: one of each a lane. */
@Singleton
class MessagingThreads {

    private final List<Relay> relays;
    private final List<InboxConsumer> consumers;

    MessagingThreads(
            DataSource dataSource,
            TransactionManager manager,
            @All List<EventFold> folds,
            InboxSignal signal,
            MessagingMetrics metrics,
            Instance<Clock> clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "tiendo.messaging.topics.consumed") Optional<Set<String>> topics,
            @ConfigProperty(name = "tiendo.messaging.types.passed-over") Optional<Set<String>> passedOver,
            @ConfigProperty(name = "tiendo.messaging.group", defaultValue = "${quarkus.application.name}")
                    String group) {
        var eventFolds = new EventFolds(folds, passedOver.orElse(Set.of()));
        this.relays = Lane.all().stream()
                .map(lane -> new Relay(dataSource, manager, bootstrapServers, lane))
                .toList();
        this.consumers = subscriptions(bootstrapServers, group, topics.orElse(Set.of()))
                .map(subscription -> new InboxConsumer(
                        dataSource,
                        manager,
                        subscription,
                        eventFolds,
                        signal,
                        metrics,
                        clock.isResolvable() ? clock.get() : Clock.systemUTC()))
                .toList();
    }

    private static Stream<Subscription> subscriptions(String bootstrapServers, String group, Set<String> topics) {
        return Lane.all().stream()
                .map(lane -> Subscription.of(bootstrapServers, group, topics, lane))
                .filter(subscription -> !subscription.topics().isEmpty());
    }

    Stream<Background> each() {
        return Stream.concat(
                relays.stream().map(Relay::background), consumers.stream().map(InboxConsumer::background));
    }

    void start(@Observes StartupEvent started) {
        relays.forEach(Relay::start);
        consumers.forEach(InboxConsumer::start);
    }

    void stop(@Observes ShutdownEvent stopping) {
        consumers.forEach(InboxConsumer::close);
        relays.forEach(Relay::close);
    }
}
