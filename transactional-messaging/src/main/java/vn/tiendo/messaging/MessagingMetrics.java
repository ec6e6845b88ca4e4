package vn.tiendo.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** What an operator watches: a growing outbox, a reader that lags, records put aside. */
final class MessagingMetrics {

    /** Deep enough to alarm, and quick to count. */
    private static final int COUNTED = 100_000;

    private static final String OLDEST = """
            select coalesce(extract(epoch from clock_timestamp()
                     - (select occurred_at from outbox order by id limit 1)), 0)
            """;
    private static final String FRESHNESS = """
            select case when count(*) = count(fresh_through)
                     then extract(epoch from clock_timestamp() - min(fresh_through)) end from consumer_offset
            """;

    private final MeterRegistry registry;
    private final Map<Lane, Long> lag = new ConcurrentHashMap<>();

    MessagingMetrics(MeterRegistry registry, DataSource dataSource) {
        this.registry = registry;
        var jdbi = EnlistedJdbi.over(dataSource);
        var letters = new DeadLetterRows(jdbi);
        gauge("tiendo.messaging.outbox.depth", () -> outboxDepth(jdbi));
        gauge("tiendo.messaging.outbox.oldest.seconds", () -> seconds(jdbi, OLDEST));
        gauge("tiendo.messaging.freshness.seconds", () -> seconds(jdbi, FRESHNESS));
        gauge("tiendo.messaging.dead.letters.open", letters::countOpen);
        gauge("tiendo.messaging.consumer.lag", () -> lag().isPresent() ? lag().getAsLong() : Double.NaN);
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

    /** How many records this replica has not read of its partitions; empty until that is known. */
    OptionalLong lag() {
        var known = List.copyOf(lag.values());
        return known.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(known.stream().mapToLong(Long::longValue).sum());
    }

    /** NaN when the question has no answer: nothing is consumed, or nothing was read out yet. */
    private static double seconds(Jdbi jdbi, String query) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .map((row, context) -> {
                    double seconds = row.getDouble(1);
                    return row.wasNull() ? Double.NaN : seconds;
                })
                .one());
    }

    private static long outboxDepth(Jdbi jdbi) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from (select from outbox limit :most) as held")
                        .bind("most", COUNTED)
                        .mapTo(Long.class)
                        .one());
    }
}
