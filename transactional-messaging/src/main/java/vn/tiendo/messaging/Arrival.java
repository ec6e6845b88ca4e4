package vn.tiendo.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A record as it came from a topic, whatever it holds. */
record Arrival(TopicPartition from, long offset, Instant sentAt, Map<String, String> headers, byte @Nullable [] value) {

    static Arrival of(ConsumerRecord<byte[], byte[]> arrived) {
        var headers = new HashMap<String, String>();
        for (var header : arrived.headers()) {
            if (header.value() != null) {
                // A text of PostgreSQL holds no NUL, and a record that cannot even be put aside would stop its
                // partition.
                headers.put(header.key(), new String(header.value(), UTF_8).replace('\0', ' '));
            }
        }
        return new Arrival(
                new TopicPartition(arrived.topic(), arrived.partition()),
                arrived.offset(),
                Instant.ofEpochMilli(arrived.timestamp()),
                headers,
                arrived.value());
    }

    String topic() {
        return from.topic();
    }
}
