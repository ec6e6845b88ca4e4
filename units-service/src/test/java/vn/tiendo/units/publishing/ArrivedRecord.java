package vn.tiendo.units.publishing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event as it lies on the topic. */
record ArrivedRecord(UUID id, String type, String source, UUID subject, String json) {

    static ArrivedRecord of(ConsumerRecord<String, String> found) {
        return new ArrivedRecord(
                UUID.fromString(header(found, "ce_id")),
                header(found, "ce_type"),
                header(found, "ce_source"),
                UUID.fromString(found.key()),
                found.value());
    }

    private static String header(ConsumerRecord<String, String> found, String name) {
        return new String(found.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
