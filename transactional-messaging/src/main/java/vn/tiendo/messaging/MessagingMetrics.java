package vn.tiendo.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** What an operator watches: a growing outbox, a reader that lags, records put aside. */
final class MessagingMetrics {

    /** Deep enough to alarm, and quick to count. */
    private static final int COUNTED = 100_000;

    private final MeterRegistry registry;
    private final Map<Lane, Long> lag = new ConcurrentHashMap<>();

    MessagingMetrics(MeterRegistry registry, DataSource dataSource) {
        this.registry = registry;
        var jdbi = EnlistedJdbi.over(dataSource);
        var letters = new DeadLetterRows(jdbi);
        gauge("tiendo.messaging.outbox.depth", () -> outboxDepth(jdbi));
        gauge("tiendo.messaging.dead.letters.open", letters::countOpen);
        gauge(
                "tiendo.messaging.consumer.lag",
                () -> lag.values().stream().mapToLong(Long::longValue).sum());
    }

    private void gauge(String name, Supplier<Number> value) {
        Gauge.builder(name, value).strongReference(true).register(registry);
    }

    void count(Taken taken) {
        registry.counter("tiendo.messaging.events.stored").increment(taken.stored());
        for (var refusal : taken.refused()) {
            registry.counter(
                            "tiendo.messaging.dead.letters",
                            "topic",
                            refusal.arrival().topic(),
                            "reason",
                            refusal.reason().name())
                    .increment();
        }
    }

    void lag(Lane lane, long records) {
        lag.put(lane, records);
    }

    private static long outboxDepth(Jdbi jdbi) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from (select from outbox limit :most) as held")
                        .bind("most", COUNTED)
                        .mapTo(Long.class)
                        .one());
    }
}
