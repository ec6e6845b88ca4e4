package vn.tiendo.reporting.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;

/** One client. A dashboard that is not newer than the last one sent is not sent. */
final class Watcher {

    private final MultiEmitter<? super OutboundSseEvent> stream;
    private Instant sent = Instant.MIN;

    Watcher(MultiEmitter<? super OutboundSseEvent> stream) {
        this.stream = stream;
    }

    /** Never waits for the client: of several dashboards that it has not read yet, it gets the latest. */
    synchronized void send(Instant knownAt, OutboundSseEvent message) {
        if (knownAt.isAfter(sent)) {
            sent = knownAt;
            stream.emit(message);
        }
    }
}
