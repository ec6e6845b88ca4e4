package vn.tiendo.exchange.caller;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/** What is sent to those who watch an import. */
final class ImportEvents {

    private ImportEvents() {}

    /** The first words: how long the client should wait before it comes back after an interruption. */
    static OutboundSseEvent comeBackAfter(Duration pause) {
        return new OutboundSseEventImpl.BuilderImpl()
                .comment("watching")
                .reconnectDelay(pause.toMillis())
                .build();
    }

    /** Shows both ends that the connection lives. */
    static OutboundSseEvent heartbeat() {
        return new OutboundSseEventImpl.BuilderImpl().comment("heartbeat").build();
    }

    /** @param id of what the view says: another view has another one */
    static OutboundSseEvent of(ImportView view, String id) {
        return new OutboundSseEventImpl.BuilderImpl()
                .id(id)
                .name("import")
                .data(ImportView.class, view)
                .build();
    }
}
