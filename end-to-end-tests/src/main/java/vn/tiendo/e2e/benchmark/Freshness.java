package vn.tiendo.e2e.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.tiendo.e2e.client.LiveDashboard;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.e2e.journey.SmallProvince;

/**
 * How old live dashboards are, at 500 entries a second in the communes of a province: until each client that watches one
 * of twenty communes is shown an entry there, for 20 clients and for 200; and until each of 20 that watch the province,
 * which every entry changes, is shown it at four dashboards a second. Beside them a bare round trip through the broker.
 */
public final class Freshness {

    /** So many that the dashboard of one commune changes less than four times a second. */
    public static final int COMMUNES = 200;

    private static final int WATCHED = 20;
    // Both sides compile their code while it is used: the one that is measured and the one that measures.
    private static final OpenLoop WARM_UP = new OpenLoop(100, Duration.ofSeconds(15));
    private static final OpenLoop WARMER = new OpenLoop(300, Duration.ofSeconds(45));
    private static final OpenLoop ENTRIES = new OpenLoop(500, Duration.ofSeconds(20));
    private static final OpenLoop BARE = new OpenLoop(500, Duration.ofSeconds(10));

    private final TiendoSystem system;
    private final SmallProvince province;
    private int entered;

    public Freshness(TiendoSystem system, SmallProvince province) {
        this.system = system;
        this.province = province;
    }

    /** @param bootstrapServers of the broker that the system uses */
    public List<Figure> measure(String bootstrapServers) {
        measured("warm-up", WARM_UP, WATCHED, this::commune);
        measured("warmer", WARMER, WATCHED, this::commune);
        var few = measured("20 clients of 20 communes", ENTRIES, WATCHED, this::commune);
        var many = measured("200 clients of 20 communes", ENTRIES, 10 * WATCHED, this::commune);
        var steady = measured("20 clients of the province", ENTRIES, WATCHED, this::province);
        var bare = new KafkaRoundTrip(bootstrapServers).measure(BARE);
        var figures = new ArrayList<Figure>();
        figures.addAll(few.figures("freshness-20", bare));
        figures.addAll(many.figures("freshness-200", bare));
        figures.addAll(steady.figures("freshness-steady", bare));
        return figures;
    }

    private LiveDashboard commune(int client) {
        return system.live(province.plan(), province.communes().get(client % WATCHED))
                .forgetful();
    }

    private LiveDashboard province(int client) {
        return system.live(province.plan()).forgetful();
    }

    private Watched measured(String what, OpenLoop entries, int clients, Function<Integer, LiveDashboard> opening) {
        var watched = new Watched(
                province, IntStream.range(0, clients).boxed().map(opening).toList());
        try {
            int first = entered;
            long began = System.nanoTime();
            entries.run(number -> watched.enter(system.api(), first + number));
            entered += entries.calls();
            watched.awaitAll();
            System.out.printf(
                    "%s: %d entries in %.1f s, %d shown in %d events%n",
                    what, entries.calls(), (System.nanoTime() - began) / 1e9, watched.shown(), watched.events());
            return watched;
        } finally {
            watched.close();
        }
    }
}
