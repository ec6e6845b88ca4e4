package vn.tiendo.e2e.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToLongFunction;
import vn.tiendo.e2e.client.Api;
import vn.tiendo.e2e.client.LiveDashboard;
import vn.tiendo.e2e.journey.SmallProvince;

/** Entries of a province, and clients that watch it or its communes meanwhile. */
final class Watched implements AutoCloseable {

    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(30);

    private final SmallProvince province;
    private final List<LiveDashboard> clients;
    private final Queue<Entered> entered = new ConcurrentLinkedQueue<>();

    Watched(SmallProvince province, List<LiveDashboard> clients) {
        this.province = province;
        this.clients = clients;
    }

    private record Entered(String commune, Instant recordedAt, long sent, long answered) {}

    void enter(Api api, int number) {
        long sent = System.nanoTime();
        var reply = province.enter(api, number).orThrow();
        entered.add(new Entered(
                reply.body().path("unitId").asText(),
                Instant.parse(reply.body().path("recordedAt").asText()),
                sent,
                System.nanoTime()));
    }

    /** Returns when every client has been shown the last entry that concerns it. */
    void awaitAll() {
        clients.forEach(client -> concerning(client).stream()
                .map(Entered::recordedAt)
                .max(Instant::compareTo)
                .ifPresent(last -> awaitShown(client, last)));
    }

    private static void awaitShown(LiveDashboard client, Instant last) {
        if (client.await(event -> !event.knownAt().isBefore(last), SHOWN_WITHIN).isEmpty()) {
            throw new IllegalStateException("a client was never shown the last entry");
        }
    }

    /** From the answer to POST until the first event that shows the entry, and from the sending of POST. */
    List<Figure> figures(String name, Latencies bare) {
        var answered = latencies(Entered::answered);
        var sent = latencies(Entered::sent);
        return List.of(
                new Figure(name + "-p50", answered.percentile(50), "ms", bare.percentile(50)),
                new Figure(name + "-p99", answered.percentile(99), "ms", bare.percentile(99)),
                new Figure(name + "-from-sending-p99", sent.percentile(99), "ms", bare.percentile(99)));
    }

    int shown() {
        return latencies(Entered::answered).count();
    }

    int events() {
        return clients.stream().mapToInt(client -> client.events().size()).sum();
    }

    private Latencies latencies(ToLongFunction<Entered> from) {
        var latencies = new ArrayList<Long>();
        for (var client : clients) {
            var events = client.events().iterator();
            var event = events.next();
            for (var entry : concerning(client)) {
                while (event.knownAt().isBefore(entry.recordedAt())) {
                    event = events.next();
                }
                // An event that overtakes the answer is as fresh as can be.
                latencies.add(Math.max(0, event.arrived() - from.applyAsLong(entry)));
            }
        }
        return new Latencies(latencies);
    }

    /** In the order in which they were recorded. */
    private List<Entered> concerning(LiveDashboard client) {
        var unit =
                client.events().getFirst().dashboard().path("unit").path("id").asText();
        return entered.stream()
                .filter(entry -> unit.equals(province.id()) || unit.equals(entry.commune()))
                .sorted(Comparator.comparing(Entered::recordedAt))
                .toList();
    }

    @Override
    public void close() {
        clients.forEach(LiveDashboard::close);
    }
}
