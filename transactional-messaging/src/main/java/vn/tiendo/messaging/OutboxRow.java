package vn.tiendo.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits in the outbox to be sent. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String type,
        String source,
        UUID subject,
        long sequence,
        Instant time,
        @Nullable String traceparent,
        String json) {

    Line line() {
        return new Line(topic, subject);
    }

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getString("source"),
                row.getObject("subject", UUID.class),
                row.getLong("sequence"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"),
                row.getString("data"));
    }
}
