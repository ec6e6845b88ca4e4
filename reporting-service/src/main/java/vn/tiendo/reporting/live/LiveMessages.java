package vn.tiendo.reporting.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.tiendo.http.ETags;
import vn.tiendo.reporting.dashboard.DashboardView;

/** What is sent on a stream. */
@ApplicationScoped
class LiveMessages {

    /** Shows both ends that the connection lives. */
    static final Buffer HEARTBEAT = Buffer.buffer(": heartbeat\n\n");

    private final ObjectMapper json;
    private final ETags tags;

    LiveMessages(ObjectMapper json, ETags tags) {
        this.json = json;
        this.tags = tags;
    }

    LiveMessage of(DashboardView dashboard) {
        var id = new StreamId(dashboard.knownAt(), tags.of(dashboard.whenever()));
        try {
            var head = "id: " + id + "\nevent: dashboard\ndata: ";
            // Written as one line: JSON has its line breaks escaped.
            return new LiveMessage(
                    id,
                    Buffer.buffer(head.getBytes(StandardCharsets.UTF_8))
                            .appendBytes(json.writeValueAsBytes(dashboard))
                            .appendString("\n\n"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first words to every client: how long it should wait before it comes back after an interruption. */
    static Buffer comeBackAfter(Duration pause) {
        return Buffer.buffer("retry: " + pause.toMillis() + "\n\n");
    }
}
