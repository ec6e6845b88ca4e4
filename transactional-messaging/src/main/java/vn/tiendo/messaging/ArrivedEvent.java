package vn.tiendo.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event read from a record, not yet stored. */
record ArrivedEvent(
        Arrival arrival,
        UUID id,
        String source,
        String type,
        UUID subject,
        long sequence,
        Instant time,
        @Nullable String traceparent,
        String json) {

    Line line() {
        return new Line(arrival.topic(), subject);
    }
}
