package vn.tiendo.e2e;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import vn.tiendo.e2e.benchmark.Figure;
import vn.tiendo.e2e.benchmark.Freshness;
import vn.tiendo.e2e.benchmark.Startup;
import vn.tiendo.e2e.journey.SmallProvince;
import vn.tiendo.e2e.launch.Checkout;

/** Measures: {@code Benchmarks freshness | startup}. The last lines are the figures. */
public final class Benchmarks {

    private static final int COMMUNES = 10;

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        var figures = switch (arguments.length == 1 ? arguments[0] : "") {
            case "freshness" -> freshness();
            case "startup" -> new Startup(Checkout.present()).measure();
            default -> List.<Figure>of();
        };
        if (figures.isEmpty()) {
            System.err.println("Name a benchmark: freshness or startup.");
            System.exit(2);
        }
        figures.forEach(System.out::println);
        System.exit(0);
    }

    private static List<Figure> freshness() {
        var system = RunningSystem.namedBy(System.getenv());
        var name = "Benchmark " + UUID.randomUUID().toString().substring(0, 8);
        var province = SmallProvince.setUp(system.conversation(), name, COMMUNES);
        var broker = System.getenv().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:8085");
        return new Freshness(system, province).measure(broker);
    }
}
