package vn.tiendo.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/** Everything that lies on a topic. */
final class TopicContents {

    private TopicContents() {}

    static List<ArrivedEvent> read(String bootstrapServers, String topic) throws UnreadableRecord {
        try (var reader =
                new Subscription(bootstrapServers, "looking-at-" + topic, Set.of(topic), Lane.of(topic)).open()) {
            var partitions = reader.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(topic, part.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            var events = new ArrayList<ArrivedEvent>();
            while (partitions.stream().anyMatch(part -> reader.position(part) < ends.get(part))) {
                for (var record : reader.poll(Duration.ofMillis(100))) {
                    events.add(CloudEventReader.read(Arrival.of(record)));
                }
            }
            return events;
        }
    }
}
