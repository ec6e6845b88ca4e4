package vn.tiendo.localstack.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** An event as its record on Kafka holds it, in the terms of the outbox that it came from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventOnItsWay(
        String topic,
        String eventId,
        String type,
        String source,
        String subject,
        long sequence,
        String time,
        @Nullable String traceparent,
        String data) {

    /** Empty for a record that no outbox of ours has written: its readers put it aside, and so do we. */
    static Optional<EventOnItsWay> of(ConsumerRecord<byte[], byte[]> found) {
        var id = header(found, "ce_id");
        var type = header(found, "ce_type");
        var source = header(found, "ce_source");
        var subject = header(found, "ce_subject");
        var sequence = header(found, "ce_sequence");
        var time = header(found, "ce_time");
        if (id == null || type == null || source == null || subject == null || sequence == null || time == null) {
            return Optional.empty();
        }
        if (found.value() == null || !sequence.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        var trace = header(found, "traceparent");
        var data = new String(found.value(), UTF_8);
        var number = Long.parseLong(sequence);
        return Optional.of(new EventOnItsWay(found.topic(), id, type, source, subject, number, time, trace, data));
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> found, String name) {
        var header = found.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
