package vn.tiendo.http.request;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Parameters;
import vn.tiendo.http.PositionWait;
import vn.tiendo.http.Problem;

/**
 * Holds a request with {@code Wait-For} until the events that it names have arrived. A service that listens to nobody
 * has no {@link PositionWait}: no position of another can change what it answers.
 */
@Singleton
class WaitForGate {
    private static final int MOST = 100;

    private final Instance<PositionWait> arrivals;
    private final CurrentCaller caller;
    private final Duration limit;

    WaitForGate(
            Instance<PositionWait> arrivals,
            CurrentCaller caller,
            @ConfigProperty(name = "tiendo.http.wait-for-limit", defaultValue = "PT5S") Duration limit) {
        this.arrivals = arrivals;
        this.caller = caller;
        this.limit = limit;
    }

    @ServerRequestFilter(priority = Priorities.USER + 100)
    public Uni<@Nullable Response> await(HttpHeaders headers) {
        String position = headers.getHeaderString("Wait-For");
        if (position == null) {
            return Uni.createFrom().nullItem();
        }
        List<UUID> events = events(position);
        if (arrivals.isUnsatisfied()) {
            return Uni.createFrom().nullItem();
        }
        // Who shows no token has written nothing that he could wait for, and shares his turns with all who show none.
        if (caller.isAnonymous()) {
            return Uni.createFrom().nullItem();
        }
        PositionWait arrival = arrivals.get();
        // Off the event loop, also for operations that answer from there.
        return Uni.createFrom()
                .item(() -> arrival.await(events, limit))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(WaitForGate::requireArrival);
    }

    private static @Nullable Response requireArrival(boolean arrived) {
        if (!arrived) {
            throw Problem.of(409, "NOT_YET_KNOWN").atParameter("Wait-For").retryAfter(Duration.ofSeconds(1));
        }
        return null;
    }

    private static List<UUID> events(String position) {
        String[] parts = position.split(",", -1);
        List<UUID> events = new ArrayList<>();
        try {
            for (String part : parts) {
                events.add(Parameters.id(part.strip()));
            }
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
        if (events.size() > MOST) {
            throw invalid();
        }
        return events;
    }

    private static Problem invalid() {
        return Problem.of(400, "INVALID_POSITION", MOST).atParameter("Wait-For");
    }
}
