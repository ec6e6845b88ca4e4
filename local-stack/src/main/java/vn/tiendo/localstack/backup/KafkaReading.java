package vn.tiendo.localstack.backup;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads what Kafka still holds after given places, without being a reader that Kafka knows of. */
final class KafkaReading implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(15);

    /** Takes one record. */
    interface Taking {
        void take(ConsumerRecord<byte[], byte[]> found) throws IOException;
    }

    private final Consumer<byte[], byte[]> consumer;

    KafkaReading(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) ANSWER.toMillis());
        this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    Set<TopicPartition> partitions(Set<String> topics) {
        var known = topics(ANSWER);
        return topics.stream()
                .flatMap(topic -> known.getOrDefault(topic, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private Map<String, Set<TopicPartition>> topics(Duration limit) {
        try {
            var partitions = new HashMap<String, Set<TopicPartition>>();
            consumer.listTopics(limit).forEach((topic, infos) -> partitions.put(topic, of(topic, infos)));
            return partitions;
        } catch (KafkaException failure) {
            throw silent();
        }
    }

    private static Set<TopicPartition> of(String topic, List<PartitionInfo> infos) {
        return infos.stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .collect(Collectors.toSet());
    }

    /** All records from these places to what is the end now. */
    void readFrom(Map<TopicPartition, Long> places, Taking taking) throws IOException {
        consumer.assign(places.keySet());
        places.forEach(consumer::seek);
        var ends = consumer.endOffsets(places.keySet(), ANSWER);
        long heard = System.nanoTime();
        while (!isRead(ends)) {
            var polled = consumer.poll(Duration.ofMillis(200));
            for (var found : polled) {
                taking.take(found);
            }
            if (!polled.isEmpty()) {
                heard = System.nanoTime();
            } else if (System.nanoTime() - heard > ANSWER.toNanos()) {
                throw silent();
            }
        }
    }

    private boolean isRead(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static BackupRefused silent() {
        return new BackupRefused("Kafka does not answer, and the events on their way are there: take the backup when it"
                + " runs again");
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }
}
