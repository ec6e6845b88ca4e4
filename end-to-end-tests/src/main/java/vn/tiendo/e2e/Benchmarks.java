package vn.tiendo.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.e2e.benchmark.Figure;
import vn.tiendo.e2e.benchmark.Freshness;
import vn.tiendo.e2e.benchmark.Startup;
import vn.tiendo.e2e.bulk.ConsumerBenchmark;
import vn.tiendo.e2e.bulk.DashboardBenchmark;
import vn.tiendo.e2e.bulk.ImportBenchmark;
import vn.tiendo.e2e.bulk.LedgerBenchmark;
import vn.tiendo.e2e.bulk.PlanBenchmark;
import vn.tiendo.e2e.bulk.RebuildBenchmark;
import vn.tiendo.e2e.bulk.SearchBenchmark;
import vn.tiendo.e2e.fault.FaultBenchmark;
import vn.tiendo.e2e.fuzz.FuzzBenchmark;
import vn.tiendo.e2e.journey.SmallProvince;
import vn.tiendo.e2e.launch.Checkout;

/** Measures: see {@code ./tiendo bench --help}. The last lines are the figures. */
public final class Benchmarks {

    private static final int HISTORIES = 1000;
    private static final int EVENTS = 200_000;
    private static final int MILLION = 1_000_000;
    private static final int HALF_AN_HOUR = 30;
    private static final int TEN_MILLION = 10_000_000;

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var environment = System.getenv();
        var figures = switch (arguments.length == 0 ? "" : arguments[0]) {
            case "freshness" -> freshness();
            case "dashboards" ->
                new DashboardBenchmark(
                                RunningSystem.namedBy(environment),
                                environment,
                                option(arguments, "--postings", TEN_MILLION))
                        .measure();
            case "rebuild" ->
                new RebuildBenchmark(
                                RunningSystem.namedBy(environment),
                                environment,
                                option(arguments, "--postings", TEN_MILLION))
                        .measure();
            case "consumers" ->
                new ConsumerBenchmark(RunningSystem.namedBy(environment), environment, EVENTS).measure();
            case "startup" -> new Startup(Checkout.present()).measure();
            case "import" ->
                ImportBenchmark.of(RunningSystem.namedBy(environment), environment, rows(arguments))
                        .measure();
            case "search" -> search(environment, rows(arguments));
            case "faults" -> new FaultBenchmark(Checkout.present(), rows(arguments)).measure();
            case "oracle" ->
                new OracleBenchmark(RunningSystem.namedBy(environment), Path.of("target", "disagreements"))
                        .measure(option(arguments, "--seed", 1), option(arguments, "--histories", HISTORIES));
            case "fuzz" ->
                new FuzzBenchmark(
                                RunningSystem.namedBy(environment),
                                environment,
                                option(arguments, "--minutes", HALF_AN_HOUR),
                                option(arguments, "--seed", 1))
                        .measure();
            case "plans" -> new PlanBenchmark(RunningSystem.namedBy(environment), environment).measure();
            case "ledger" ->
                new LedgerBenchmark(RunningSystem.namedBy(environment), environment, rows(arguments)).measure();
            default -> List.<Figure>of();
        };
        if (figures.isEmpty()) {
            System.err.println(
                    "Name a benchmark: dashboards, rebuild, consumers, freshness, startup, import, search, plans, ledger, faults, oracle or fuzz; import, search, ledger and"
                            + " faults take --rows N, oracle takes --histories N and --seed N, dashboards and"
                            + " rebuild take --postings N, fuzz takes --minutes N and --seed N.");
            System.exit(2);
        }
        figures.forEach(System.out::println);
        System.exit(0);
    }

    private static int option(String[] arguments, String name, int otherwise) {
        for (int i = 1; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(name)) {
                return Integer.parseInt(arguments[i + 1]);
            }
        }
        return otherwise;
    }

    private static int rows(String[] arguments) {
        return arguments.length == 3 && arguments[1].equals("--rows") ? Integer.parseInt(arguments[2]) : MILLION;
    }

    private static List<Figure> search(Map<String, String> environment, int rows) throws IOException, SQLException {
        var system = RunningSystem.namedBy(environment);
        return new SearchBenchmark(system, ImportBenchmark.of(system, environment, rows), rows).measure();
    }

    private static List<Figure> freshness() {
        var system = RunningSystem.namedBy(System.getenv());
        var name = "Benchmark " + UUID.randomUUID().toString().substring(0, 8);
        var province = SmallProvince.setUp(system.conversation(), name, Freshness.COMMUNES);
        var broker = System.getenv().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:8085");
        return new Freshness(system, province).measure(broker);
    }
}
