package vn.tiendo.units.publishing;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Another service's view of a topic, from its beginning. */
final class TopicReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<String, String> consumer;
    private final List<ArrivedRecord> arrived = new ArrayList<>();

    private TopicReader(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    static TopicReader of(String topic, String bootstrapServers) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        "500"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(topic));
        return new TopicReader(consumer);
    }

    /** All events about the subject, as soon as there are this many. */
    List<ArrivedRecord> until(UUID subject, int count) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            consumer.poll(Duration.ofMillis(100)).forEach(found -> arrived.add(ArrivedRecord.of(found)));
            var about = arrived.stream()
                    .filter(event -> event.subject().equals(subject))
                    .toList();
            if (about.size() >= count) {
                return about;
            }
        }
        return fail("Fewer than %d events about %s arrived: %s", count, subject, arrived);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
