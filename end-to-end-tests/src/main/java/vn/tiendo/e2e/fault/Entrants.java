package vn.tiendo.e2e.fault;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import vn.tiendo.e2e.client.Api;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.journey.SmallProvince;

/**
 * Officials who send entries all the time and send each again, under the same external id, until it is acknowledged. What
 * they were told is kept here, apart from the system.
 */
final class Entrants {

    static final int A_FEW = 4;

    private static final Duration PAUSE_AFTER_A_FAILURE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final SmallProvince province;
    private final int entries;
    private final int officials;
    private final AtomicInteger next = new AtomicInteger();
    /** Entry id by external id. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private volatile boolean enough;
    private Instant lastRecorded = Instant.EPOCH;

    Entrants(SmallProvince province, int entries, int officials) {
        this.province = province;
        this.entries = entries;
        this.officials = officials;
    }

    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** The instant of recording of the last one of those that were acknowledged. */
    synchronized Instant lastRecorded() {
        return lastRecorded;
    }

    private synchronized void recorded(Instant at) {
        if (at.isAfter(lastRecorded)) {
            lastRecorded = at;
        }
    }

    /** Starts all officials; they stop when every entry is acknowledged, or there are enough. */
    Thread[] start(Supplier<Api> api) {
        var threads = new Thread[officials];
        for (int i = 0; i < officials; i++) {
            threads[i] = Thread.ofVirtual().name("official-" + i).start(() -> sendAll(api));
        }
        return threads;
    }

    /** Each official ends with the entry that he is at. */
    void enough() {
        enough = true;
    }

    private void sendAll(Supplier<Api> api) {
        for (int number = next.getAndIncrement(); number < entries && !enough; number = next.getAndIncrement()) {
            sendUntilAcknowledged(api, number);
        }
    }

    private void sendUntilAcknowledged(Supplier<Api> api, int number) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isAcknowledged(api.get(), number)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("entry " + number + " was never acknowledged");
            }
            LockSupport.parkNanos(PAUSE_AFTER_A_FAILURE.toNanos());
        }
    }

    private boolean isAcknowledged(Api api, int number) {
        var externalId = "fault-" + number;
        var body = province.entry(
                        province.communes().get(number % province.communes().size()), 1)
                .put("source", "fault-test")
                .put("externalId", externalId);
        try {
            Reply reply = api.post(Service.REPORTING, "/v1/progress-entries", body, List.of());
            if (reply.isSuccess()) {
                acknowledged.put(externalId, reply.id());
                recorded(Instant.parse(reply.body().path("recordedAt").asText()));
            }
            return reply.isSuccess();
        } catch (UncheckedIOException nobodyThere) {
            // Whether it was written is unknown: the same external id is sent again.
            return false;
        }
    }
}
