package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import vn.tiendo.e2e.benchmark.Figure;
import vn.tiendo.e2e.benchmark.Latencies;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/**
 * How long the dashboard of a province takes, and that of the country, over millions of postings: at the present, unchanged
 * and after each new entry; at past instants; in other borders. Beside it what the same sums take as one plain query over
 * the postings, and the same dashboards over a tenth of them.
 */
public final class DashboardBenchmark {

    private static final int TENTH = 10;
    private static final int WARM_UP = 30;
    private static final int ASKED = 300;
    private static final int ASKED_AFTER_ENTRIES = 100;
    private static final int ASKED_ELSEWHEN = 15;
    private static final String[] OTHER_BORDERS = {"borders=then", "borders=2024-06-30", "borders=2023-01-01"};
    private static final String PLAIN = """
            select unit_id, indicator_id, extract(year from occurred_on), sum(quantity), count(*) from posting
             where unit_id = any(?) and indicator_id = any(?) group by 1, 2, 3
            """;

    private final TiendoSystem system;
    private final Map<String, String> environment;
    private final int postings;
    private final List<Figure> figures = new ArrayList<>();

    public DashboardBenchmark(TiendoSystem system, Map<String, String> environment, int postings) {
        this.system = system;
        this.environment = environment;
        this.postings = postings;
    }

    public List<Figure> measure() throws IOException, SQLException {
        var stage = CountryStage.setUp(system, environment);
        var country = stage.country();
        var province = new DashboardReading(system, country.provincePlan());
        var wholeCountry = new DashboardReading(system, country.countryPlan());
        stage.addPostings(postings / TENTH, 1);
        double tenth = afterEntries(province, country).percentile(50);
        double tenthUnchanged = unchanged(province).percentile(50);
        stage.addPostings(postings - postings / TENTH, 2);
        try (var database = stage.database()) {
            double ofProvince = plain(database, country.below(country.province()), country);
            double ofCountry = plain(database, country.communes(), country);
            double full = measured("province", province, ofProvince, country);
            measured("country", wholeCountry, ofCountry, country);
            figures.add(new Figure("dashboards-tenfold-after-entry", full, "ms", tenth));
            figures.add(new Figure("dashboards-tenfold", unchanged(province).percentile(50), "ms", tenthUnchanged));
        }
        return figures;
    }

    /** Returns the median after an entry. */
    private double measured(String name, DashboardReading dashboard, double plain, MadeUpCountry country) {
        add(name + "-first", List.of(dashboard.ask("")), plain);
        add(name + "-present", unchanged(dashboard), plain);
        var changed = afterEntries(dashboard, country);
        add(name + "-after-entry", changed, plain);
        var random = new Random(11);
        add(name + "-past", dashboard.ask(ASKED_ELSEWHEN, number -> past(random)), plain);
        add(name + "-borders", dashboard.ask(ASKED_ELSEWHEN, number -> borders(number, random)), plain);
        return changed.percentile(50);
    }

    private void add(String name, Collection<Long> spans, double plain) {
        add(name, new Latencies(spans), plain);
    }

    private void add(String name, Latencies spans, double plain) {
        figures.add(new Figure("dashboards-" + name + "-p50", spans.percentile(50), "ms", plain));
        figures.add(new Figure("dashboards-" + name + "-p99", spans.percentile(99), "ms", plain));
    }

    private static Latencies unchanged(DashboardReading dashboard) {
        IntFunction<String> present = number -> "";
        dashboard.ask(WARM_UP, present);
        return dashboard.ask(ASKED, present);
    }

    /** Each asked for when a new entry of the province has just been answered. */
    private Latencies afterEntries(DashboardReading dashboard, MadeUpCountry country) {
        var communes = country.below(country.mark() + "-01");
        var spans = new ArrayList<Long>();
        for (int number = -WARM_UP; number < ASKED_AFTER_ENTRIES; number++) {
            enter(
                    communes.getLast(),
                    country.indicators()
                            .get(Math.abs(number) % country.indicators().size()));
            long took = dashboard.ask("");
            if (number >= 0) {
                spans.add(took);
            }
        }
        return new Latencies(spans);
    }

    private void enter(String commune, String indicator) {
        var body = Json.object().put("unitId", commune).put("occurredOn", "2026-03-10");
        body.putArray("statements").addObject().put("indicatorId", indicator).put("quantity", 1);
        system.api()
                .post(Service.REPORTING, "/v1/progress-entries", body, List.of())
                .orThrow();
    }

    private static String past(Random random) {
        var knownAt = Instant.parse("2023-01-01T00:00:00Z").plus(Duration.ofHours(random.nextInt(3 * 365 * 24)));
        return "knownAt=" + knownAt.truncatedTo(ChronoUnit.SECONDS) + "&at="
                + knownAt.toString().substring(0, 10);
    }

    // Another day of asking each time: nothing kept of the one before helps.
    private static String borders(int number, Random random) {
        return OTHER_BORDERS[number % OTHER_BORDERS.length]
                + "&at=2026-%02d-%02d".formatted(1 + random.nextInt(10), 1 + number);
    }

    private static double plain(Connection database, List<String> units, MadeUpCountry country) throws SQLException {
        var spans = new ArrayList<Long>();
        try (var query = database.prepareStatement(PLAIN)) {
            query.setArray(1, database.createArrayOf("uuid", uuids(units)));
            query.setArray(2, database.createArrayOf("uuid", uuids(country.indicators())));
            for (int i = 0; i < 3; i++) {
                long began = System.nanoTime();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        rows.getBigDecimal(4);
                    }
                }
                spans.add(System.nanoTime() - began);
            }
        }
        return new Latencies(spans).percentile(50);
    }

    private static UUID[] uuids(List<String> ids) {
        return ids.stream().map(UUID::fromString).toArray(UUID[]::new);
    }
}
