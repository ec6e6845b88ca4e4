package vn.tiendo.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Writes an event as a CloudEvents 1.0 record whose key, the subject, keeps its events in one partition. */
final class CloudEventWriter {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private CloudEventWriter() {}

    /** @param traceparent the sending, as part of the trace of its cause */
    static ProducerRecord<byte[], byte[]> write(OutboxRow row, @Nullable String traceparent) {
        var subject = row.subject().toString();
        var written = new ProducerRecord<>(
                row.topic(), subject.getBytes(UTF_8), row.json().getBytes(UTF_8));
        put(written, CloudEventHeaders.SPEC_VERSION, "1.0");
        put(written, CloudEventHeaders.ID, row.eventId().toString());
        put(written, CloudEventHeaders.SOURCE, row.source());
        put(written, CloudEventHeaders.TYPE, row.type());
        put(written, CloudEventHeaders.SUBJECT, subject);
        put(written, CloudEventHeaders.TIME, MILLISECONDS.format(row.time()));
        put(written, CloudEventHeaders.SEQUENCE, Long.toString(row.sequence()));
        put(written, CloudEventHeaders.CONTENT_TYPE, "application/json");
        if (traceparent != null) {
            put(written, CloudEventHeaders.TRACE_PARENT, traceparent);
        }
        return written;
    }

    private static void put(ProducerRecord<byte[], byte[]> written, String name, String value) {
        written.headers().add(name, value.getBytes(UTF_8));
    }
}
