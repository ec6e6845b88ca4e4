package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import vn.tiendo.e2e.benchmark.Figure;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/**
 * A million made-up enterprises from a CSV, with everything that an import does, beside the same work as plain SQL in the
 * same database; again without a change; and what others notice meanwhile. It fills the system that it measures.
 */
public final class ImportBenchmark {

    private static final int COMMUNES = 100;
    static final long FIRST_STEM = 300_000_000L;
    private static final long SINGLE_STEM = 900_000_000L;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration CAUGHT_UP_WITHIN = Duration.ofMinutes(30);

    private final TiendoSystem system;
    private final Databases databases;
    private final int rows;
    private final List<Figure> figures = new ArrayList<>();
    private Duration all = Duration.ZERO;

    private ImportBenchmark(TiendoSystem system, Databases databases, int rows) {
        this.system = system;
        this.databases = databases;
        this.rows = rows;
    }

    public static ImportBenchmark of(TiendoSystem system, Map<String, String> environment, int rows) {
        return new ImportBenchmark(system, new Databases(environment), rows);
    }

    /** Fills the system with enterprises and says how that went. */
    public List<Figure> measure() throws IOException, SQLException {
        var folder = Files.createTempDirectory("tiendo-import-");
        try {
            communes();
            measure(folder);
            return figures;
        } finally {
            for (var name : List.of("small.csv", "tenth.csv", "all.csv")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    /** Only fills the system, and waits until everybody has heard of it. */
    void fill() throws IOException, SQLException {
        var file = Files.createTempFile("tiendo-import-", ".csv");
        try {
            communes();
            new MadeUpEnterprises(COMMUNES).write(file, rows, FIRST_STEM);
            new UploadedFile(system).taken(file);
            awaitAll(rows);
        } finally {
            Files.delete(file);
        }
    }

    private void communes() {
        for (int number = 0; number < COMMUNES; number++) {
            var commune = Json.object()
                    .put("system", "ADMINISTRATIVE")
                    .put("name", "Xã Thử nghiệm " + number)
                    .put("code", MadeUpEnterprises.commune(number))
                    .put("effectiveOn", "2025-07-01");
            system.api().post(Service.UNITS, "/v1/units", commune, List.of()).orThrow();
        }
    }

    private void measure(Path folder) throws IOException, SQLException {
        var made = new MadeUpEnterprises(COMMUNES);
        var upload = new UploadedFile(system);
        long stem = made.write(folder.resolve("small.csv"), Math.max(1, rows / 100), FIRST_STEM);
        stem = made.write(folder.resolve("tenth.csv"), rows / 10, stem);
        made.write(folder.resolve("all.csv"), rows, stem);
        say("warming up with %d rows", rows / 100);
        upload.taken(folder.resolve("small.csv"));
        awaitAll(rows / 100);
        say("%d rows", rows / 10);
        var tenth = upload.taken(folder.resolve("tenth.csv"));
        awaitAll(rows / 100 + rows / 10);
        loaded(folder.resolve("all.csv"), upload, tenth);
        compared(folder, upload);
    }

    private void loaded(Path file, UploadedFile upload, Duration tenth) throws SQLException {
        say("%d rows, while somebody registers one enterprise after the other", rows);
        try (var reporting = databases.open("reporting");
                var singles = new SingleChanges(system, reporting, SINGLE_STEM).start();
                var heap = new Heap(system).start()) {
            long began = System.nanoTime();
            all = upload.taken(file);
            double during = singles.longestMillis();
            awaitAll(rows / 100 + rows / 10 + rows);
            figures.add(Figure.of("import-heap", heap.mostMiB(), "MiB"));
            figures.add(Figure.of("import-caught-up", (System.nanoTime() - began) / 1e9, "s"));
            figures.add(Figure.of("import-single-delay-loading", during, "ms"));
            figures.add(Figure.of("import-single-delay", singles.longestMillis(), "ms"));
            say("%d single changes", singles.changes());
        }
        figures.add(new Figure("import-cost-per-row", micros(all, rows), "us", micros(tenth, rows / 10)));
    }

    private void compared(Path folder, UploadedFile upload) throws SQLException, IOException {
        say("the same file again");
        var again = upload.taken(folder.resolve("all.csv"));
        try (var plain = new PlainSql(databases.open("units"))) {
            say("the same as plain SQL");
            plain.load(folder.resolve("small.csv"));
            plain.load(folder.resolve("tenth.csv"));
            var loaded = plain.load(folder.resolve("all.csv"));
            var unchanged = plain.load(folder.resolve("all.csv"));
            figures.add(new Figure("import-speed", perSecond(all), "rows/s", perSecond(loaded)));
            figures.add(new Figure("import-unchanged-speed", perSecond(again), "rows/s", perSecond(unchanged)));
        }
    }

    private double perSecond(Duration duration) {
        return rows / (duration.toNanos() / 1e9);
    }

    private static double micros(Duration duration, int count) {
        return duration.toNanos() / 1e3 / count;
    }

    /** Until both services have read so many events of imports. */
    private void awaitAll(long events) throws SQLException {
        long deadline = System.nanoTime() + CAUGHT_UP_WITHIN.toNanos();
        try (var plans = databases.open("plans");
                var reporting = databases.open("reporting")) {
            while (Math.min(read(plans), read(reporting)) < events) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("the consumers have not caught up: " + read(reporting) + " read");
                }
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }

    /** Until the database has counted the new rows, as it does by itself a minute later: plans rest on these counts. */
    void awaitStatistics() throws SQLException {
        long deadline = System.nanoTime() + CAUGHT_UP_WITHIN.toNanos();
        try (var units = databases.open("units")) {
            while (Databases.number(
                            units,
                            "select count(*) from pg_stat_user_tables where relname in ('enterprise', 'enterprise_version')"
                                    + " and last_autoanalyze is not null")
                    < 2) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("the database has not counted the new rows");
                }
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }

    private static long read(Connection connection) throws SQLException {
        return Databases.number(
                connection,
                "select coalesce(sum(next_offset), 0) from consumer_offset where topic = 'tiendo.units.bulk.v1'");
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(text + "%n", arguments);
    }
}
