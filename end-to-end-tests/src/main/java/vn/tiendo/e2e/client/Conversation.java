package vn.tiendo.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls of one caller, in order: what one service has accepted is waited for in the services that read it, by position.
 * Not for use by several threads.
 */
public final class Conversation {

    private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(3);
    /** So many positions may be waited for in one request. */
    private static final int AT_ONCE = 100;

    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Api api;
    private final Clock clock;
    private final Map<Service, List<String>> notYetRead = new EnumMap<>(Service.class);

    public Conversation(Api api, Clock clock) {
        this.api = api;
        this.clock = clock;
        for (Service service : Service.values()) {
            notYetRead.put(service, new ArrayList<>());
        }
    }

    /** Writes, after the service has read all that was written elsewhere before. */
    public Reply post(Service service, String path, JsonNode body) {
        var reply = whenRead(service, waitFor -> api.post(service, path, body, waitFor));
        return reply.isSuccess() ? alsoReading(reply, service, path) : reply;
    }

    /** From now on who reads the service has to have read what it answered to that write, also of another conversation. */
    public Reply alsoReading(Reply written, Service service, String path) {
        service.readers(path).forEach(reader -> positionsFor(reader).addAll(written.positions()));
        return written;
    }

    /** Reads, after the service has read all that was written elsewhere before. */
    public Reply get(Service service, String path, Map<String, String> parameters) {
        return whenRead(service, waitFor -> api.get(service, path, parameters, waitFor));
    }

    /** The instant as of which reporting-service knows all that this conversation has said. */
    public Instant horizon() {
        var arrived = knownAt();
        var reached = clock.instant();
        var deadline = reached.plus(ARRIVES_WITHIN);
        // A transaction of someone else may still hold the horizon back; what is ours is committed.
        while (arrived.isBefore(reached)) {
            if (clock.instant().isAfter(deadline)) {
                throw new IllegalStateException("the horizon stands still at " + arrived + " since " + reached);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            arrived = knownAt();
        }
        return arrived;
    }

    private Instant knownAt() {
        var reply = get(Service.REPORTING, "/v1/horizon", Map.of()).orThrow();
        return Instant.parse(reply.body().path("knownAt").asText());
    }

    private Reply whenRead(Service service, Call call) {
        var positions = positionsFor(service);
        while (positions.size() > AT_ONCE) {
            var some = positions.subList(0, AT_ONCE);
            var waited = waitingFor(some, waitFor -> api.get(service, service.shortRead(), Map.of(), waitFor));
            if (waited.isNotYetKnown()) {
                return waited;
            }
            some.clear();
        }
        var reply = waitingFor(positions, call);
        if (!reply.isNotYetKnown()) {
            positions.clear();
        }
        return reply;
    }

    private Reply waitingFor(List<String> positions, Call call) {
        var deadline = clock.instant().plus(ARRIVES_WITHIN);
        var reply = call.waitingFor(positions);
        while (reply.isNotYetKnown() && clock.instant().isBefore(deadline)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            reply = call.waitingFor(positions);
        }
        return reply;
    }

    private List<String> positionsFor(Service service) {
        return notYetRead.computeIfAbsent(service, absent -> new ArrayList<>());
    }

    @FunctionalInterface
    private interface Call {
        Reply waitingFor(List<String> positions);
    }
}
