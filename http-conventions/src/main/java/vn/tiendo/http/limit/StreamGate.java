package vn.tiendo.http.limit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.tiendo.http.Problem;

/** Lets a client watch so many streams at once, each of which holds a connection and memory for as long as it likes. */
@Singleton
class StreamGate {

    private static final Duration COME_BACK = Duration.ofSeconds(10);

    private final Map<String, Set<HttpServerResponse>> open = new HashMap<>();
    private final CurrentClient client;
    private final CurrentVertxRequest current;
    private final long most;

    StreamGate(CurrentClient client, CurrentVertxRequest current, LimitSettings settings) {
        this.client = client;
        this.current = current;
        this.most = settings.streams();
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION + 2)
    public void admit(ResourceInfo operation) {
        if (isStream(operation) && !admit(client.name(), current.getCurrent().response())) {
            throw Problem.of(429, "TOO_MANY_STREAMS", most).retryAfter(COME_BACK);
        }
    }

    static boolean isStream(ResourceInfo operation) {
        var produces = operation.getResourceMethod().getAnnotation(Produces.class);
        return produces != null && Arrays.asList(produces.value()).contains(MediaType.SERVER_SENT_EVENTS);
    }

    // Those that have ended are found here, when somebody comes: whoever writes a stream listens to its end himself.
    private synchronized boolean admit(String name, HttpServerResponse stream) {
        open.values().removeIf(streams -> {
            streams.removeIf(one -> one.ended() || one.closed());
            return streams.isEmpty();
        });
        var streams = open.computeIfAbsent(name, none -> new HashSet<>());
        return streams.size() < most && streams.add(stream);
    }
}
