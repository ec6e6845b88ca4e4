package vn.tiendo.e2e.fault;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.tiendo.e2e.client.Json;

/** Of which entries the topic of reporting-service speaks, as somebody hears who reads it from its beginning. */
final class AnnouncedEntries {

    private static final String TOPIC = "tiendo.reporting.v1";
    private static final Duration NOTHING_MORE = Duration.ofSeconds(2);

    private AnnouncedEntries() {}

    static Set<String> heardAt(String bootstrapServers) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            var heard = new HashSet<String>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(NOTHING_MORE)
                        .forEach(record -> heard.add(
                                Json.read(record.value()).path("entryId").asText()));
            }
            return heard;
        }
    }
}
