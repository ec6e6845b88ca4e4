package vn.tiendo.e2e.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.tiendo.e2e.client.LiveEvent;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.e2e.journey.SmallProvince;

/**
 * How old a live dashboard is: from the answer to POST to the first event whose knownAt covers the entry, at 100 entries
 * a second; beside a bare round trip through the same broker.
 */
public final class Freshness {

    private static final OpenLoop WARM_UP = new OpenLoop(50, Duration.ofSeconds(5));
    private static final OpenLoop ENTRIES = new OpenLoop(100, Duration.ofSeconds(20));
    private static final OpenLoop BARE = new OpenLoop(100, Duration.ofSeconds(10));
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(15);

    private final TiendoSystem system;
    private final SmallProvince province;

    public Freshness(TiendoSystem system, SmallProvince province) {
        this.system = system;
        this.province = province;
    }

    private record Answered(Instant recordedAt, long at) {}

    /** @param bootstrapServers of the broker that the system uses */
    public List<Figure> measure(String bootstrapServers) {
        WARM_UP.run(this::enter);
        var shown = entriesUntilShown();
        var bare = new KafkaRoundTrip(bootstrapServers).measure(BARE);
        System.out.printf("%d entries shown, %d bare round trips%n", shown.count(), bare.count());
        return List.of(
                new Figure("freshness-p50", shown.percentile(50), "ms", bare.percentile(50)),
                new Figure("freshness-p99", shown.percentile(99), "ms", bare.percentile(99)));
    }

    private Latencies entriesUntilShown() {
        Queue<Answered> answers = new ConcurrentLinkedQueue<>();
        try (var live = system.live(province.plan())) {
            ENTRIES.run(number -> answers.add(enter(number)));
            var last = answers.stream()
                    .map(Answered::recordedAt)
                    .max(Instant::compareTo)
                    .orElseThrow();
            if (live.await(event -> !event.knownAt().isBefore(last), SHOWN_WITHIN)
                    .isEmpty()) {
                throw new IllegalStateException("the live dashboard never showed the last entry");
            }
            return new Latencies(answers.stream()
                    .map(answer -> untilShown(answer, live.events()))
                    .toList());
        }
    }

    private Answered enter(int number) {
        var reply = province.enter(system.api(), number).orThrow();
        return new Answered(Instant.parse(reply.body().path("recordedAt").asText()), System.nanoTime());
    }

    private static long untilShown(Answered answer, List<LiveEvent> events) {
        long arrived = events.stream()
                .filter(event -> !event.knownAt().isBefore(answer.recordedAt()))
                .mapToLong(LiveEvent::arrived)
                .min()
                .orElseThrow();
        // An event that overtakes the answer is as fresh as can be.
        return Math.max(0, arrived - answer.at());
    }
}
