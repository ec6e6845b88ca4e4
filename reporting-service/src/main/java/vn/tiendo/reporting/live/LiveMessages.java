package vn.tiendo.reporting.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import vn.tiendo.reporting.dashboard.DashboardView;

/** Dashboards as messages of the stream; each is written once, however many watch. */
@ApplicationScoped
class LiveMessages {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    // Not the one of a request: a message is made once for many of them.
    private static final Sse SSE = new SseImpl();

    private final ObjectMapper json;

    LiveMessages(ObjectMapper json) {
        this.json = json;
    }

    OutboundSseEvent dashboard(DashboardView dashboard) {
        try {
            return SSE.newEventBuilder()
                    .name("dashboard")
                    .id(MILLISECONDS.format(dashboard.knownAt()))
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(json.writeValueAsString(dashboard))
                    .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows both ends that the connection lives. */
    OutboundSseEvent heartbeat() {
        return SSE.newEventBuilder().comment("heartbeat").build();
    }
}
