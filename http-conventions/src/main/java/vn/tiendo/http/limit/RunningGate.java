package vn.tiendo.http.limit;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import vn.tiendo.http.Problem;

/**
 * Answers only so many requests of a client at the same time: one that waits for a position, for its body or for its reader
 * holds a thread, and all clients share these. Streams of events hold none once they have begun, and have a gate of their own.
 */
@Singleton
class RunningGate {

    private static final String TURN = RunningGate.class.getName();
    private static final Duration COME_BACK = Duration.ofSeconds(1);

    private final RunningRequests running;
    private final RequestKinds kinds;
    private final CurrentClient client;

    RunningGate(RunningRequests running, RequestKinds kinds, CurrentClient client) {
        this.running = running;
        this.kinds = kinds;
        this.client = client;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION + 3)
    public void admit(ResteasyReactiveContainerRequestContext request) {
        if (running.areUnlimited()) {
            return;
        }
        var turn = running.begin(new RunningRequests.Of(client.name(), kinds.of(request) == RateLimits.Kind.FILES))
                .orElseThrow(() -> Problem.of(429, "RATE_LIMITED").retryAfter(COME_BACK));
        request.setProperty(TURN, turn);
        // Not when the connection closes: the thread of a client that has left works on.
        request.getServerRequestContext().registerCompletionCallback(ended -> turn.end());
    }

    /** After all that may make a stream wait. */
    @ServerRequestFilter(priority = Priorities.USER + 300)
    public void letStreamsGo(ContainerRequestContext request, ResourceInfo operation) {
        if (StreamGate.isStream(operation) && request.getProperty(TURN) instanceof RunningRequests.Turn turn) {
            turn.end();
        }
    }
}
