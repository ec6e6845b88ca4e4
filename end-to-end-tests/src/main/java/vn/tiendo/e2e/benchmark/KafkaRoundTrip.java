package vn.tiendo.e2e.benchmark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** What the same broker needs to take a record with acks=all and hand it to a consumer, and nothing else. */
final class KafkaRoundTrip {

    private static final byte[] PAYLOAD = "x".repeat(400).getBytes(StandardCharsets.UTF_8);
    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(10);

    private final String bootstrapServers;
    private final String topic = "benchmark-" + UUID.randomUUID();
    private final Map<Integer, Long> sent = new ConcurrentHashMap<>();

    KafkaRoundTrip(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    Latencies measure(OpenLoop loop) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            try {
                return roundTrips(loop);
            } finally {
                admin.deleteTopics(List.of(topic)).all().get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker refuses the topic " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Latencies roundTrips(OpenLoop loop) throws InterruptedException {
        var consumed = new ArrayList<Long>();
        try (var producer = producer();
                var consumer = consumer()) {
            // The first record pays for connections and metadata: it is sent before and not counted.
            produce(producer, -1);
            drain(consumer, 1);
            var reader = Thread.ofPlatform().start(() -> consumed.addAll(drain(consumer, loop.calls())));
            loop.run(number -> produce(producer, number));
            reader.join();
        }
        return new Latencies(consumed);
    }

    private void produce(KafkaProducer<byte[], byte[]> producer, int number) {
        sent.put(number, System.nanoTime());
        producer.send(new ProducerRecord<>(
                topic, ByteBuffer.allocate(Integer.BYTES).putInt(number).array(), PAYLOAD));
    }

    private List<Long> drain(KafkaConsumer<byte[], byte[]> consumer, int expected) {
        var latencies = new ArrayList<Long>();
        long deadline = System.nanoTime() + ARRIVES_WITHIN.toNanos();
        while (latencies.size() < expected && System.nanoTime() < deadline) {
            for (var read : consumer.poll(Duration.ofMillis(100))) {
                long now = System.nanoTime();
                latencies.add(
                        now - sent.getOrDefault(ByteBuffer.wrap(read.key()).getInt(), now));
                deadline = now + ARRIVES_WITHIN.toNanos();
            }
        }
        return latencies;
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(List.of(new TopicPartition(topic, 0)));
        return consumer;
    }
}
