package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.tiendo.e2e.benchmark.Figure;
import vn.tiendo.e2e.benchmark.Latencies;
import vn.tiendo.e2e.client.TiendoSystem;

/**
 * How long a rebuild over millions of postings takes while dashboards are read; beside it the plain recount of own figures by
 * day, month and year into new tables.
 */
public final class RebuildBenchmark {

    private static final String PLAIN = """
            create temporary table plain_day as
              select indicator_id, unit_id, occurred_on, sum(quantity) as quantity, sum(made) as made from posting
               group by 1, 2, 3;
            create temporary table plain_month as
              select unit_id, indicator_id, date_trunc('month', occurred_on) as month,
                     date_trunc('month', recorded_at) as known_month, sum(quantity) as quantity, sum(made) as made
                from posting group by 1, 2, 3, 4;
            create temporary table plain_year as
              select unit_id, indicator_id, date_trunc('year', occurred_on) as year, sum(quantity) as quantity,
                     sum(made) as made
                from posting group by 1, 2, 3
            """;

    private final TiendoSystem system;
    private final Map<String, String> environment;
    private final int postings;

    public RebuildBenchmark(TiendoSystem system, Map<String, String> environment, int postings) {
        this.system = system;
        this.environment = environment;
        this.postings = postings;
    }

    public List<Figure> measure() throws IOException, SQLException {
        var stage = CountryStage.setUp(system, environment);
        double first = stage.addPostings(postings, 1);
        double plain;
        try (var database = stage.database()) {
            plain = plain(database);
        }
        var dashboard = new DashboardReading(system, stage.country().provincePlan());
        dashboard.ask("");
        var read = new ArrayList<Long>();
        var rebuilt = CompletableFuture.supplyAsync(this::rebuild);
        while (!rebuilt.isDone()) {
            read.add(dashboard.ask(""));
        }
        System.out.printf("%d dashboards read meanwhile%n", read.size());
        return List.of(
                new Figure("rebuild-first-count", first, "s", plain),
                new Figure("rebuild", rebuilt.join(), "s", plain),
                Figure.of("rebuild-reads-p99", new Latencies(read).percentile(99), "ms"));
    }

    private double rebuild() {
        try {
            return new RebuildCall(system).make().toMillis() / 1e3;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double plain(Connection database) throws SQLException {
        long began = System.nanoTime();
        try (var statement = database.createStatement()) {
            statement.execute(PLAIN);
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
