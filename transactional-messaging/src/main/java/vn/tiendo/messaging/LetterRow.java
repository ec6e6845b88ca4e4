package vn.tiendo.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A dead letter with the record that it keeps. */
record LetterRow(DeadLetter letter, Arrival arrival) {

    static final String COLUMNS = """
            id, topic, partition, record_offset, sent_at, header_names, header_texts, value,
            event_id, type, subject, sequence, reason, error, stored_at, resolved_at
            """;

    static LetterRow of(ResultSet row) throws SQLException {
        var letter = new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                DeadLetter.Reason.valueOf(row.getString("reason")),
                row.getString("error"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getObject("subject", UUID.class),
                row.getObject("sequence", Long.class),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("resolved_at", OffsetDateTime.class)));
        var sentAt = row.getObject("sent_at", OffsetDateTime.class).toInstant();
        var from = new TopicPartition(letter.topic(), letter.partition());
        return new LetterRow(letter, new Arrival(from, letter.offset(), sentAt, headers(row), row.getBytes("value")));
    }

    private static Map<String, String> headers(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("header_names").getArray();
        var texts = (String[]) row.getArray("header_texts").getArray();
        var headers = new HashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            headers.put(names[i], texts[i]);
        }
        return headers;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant).orElse(null);
    }
}
