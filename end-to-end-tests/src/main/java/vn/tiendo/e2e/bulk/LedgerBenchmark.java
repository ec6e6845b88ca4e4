package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.e2e.benchmark.Figure;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/**
 * A million made-up entries from a CSV, with everything that an import does, beside the same work as plain SQL in the same
 * database; and single entries over HTTP beside the same transaction by plain JDBC. It fills the system that it measures.
 */
public final class LedgerBenchmark {

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    /** The code of the service is compiled while it is used, for the better part of a minute. */
    private static final int MOST_WINDOWS = 9;

    private static final double STILL_RISING = 1.03;
    private static final int MANY = 8;

    private final TiendoSystem system;
    private final Databases databases;
    private final int entries;
    private final List<Figure> figures = new ArrayList<>();

    public LedgerBenchmark(TiendoSystem system, Map<String, String> environment, int entries) {
        this.system = system;
        this.databases = new Databases(environment);
        this.entries = entries;
    }

    /** Fills the system with entries and says how that went. */
    public List<Figure> measure() throws IOException, SQLException {
        var made = MadeUpEntries.setUp(system);
        warmUp(posting(made, MANY));
        single(made, 1);
        single(made, MANY);
        var folder = Files.createTempDirectory("tiendo-ledger-");
        try {
            bulk(made, folder);
        } finally {
            for (var name : List.of("small.csv", "all.csv")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
        return figures;
    }

    private void single(MadeUpEntries made, int clients) throws SQLException {
        say("single entries with %d clients", clients);
        var http = posting(made, clients);
        warmUp(http);
        double posted = http.perSecond(MEASURED);
        try (var plain = new PlainTransactions(databases)) {
            var jdbc = new Clients(clients, client -> plain.client(made));
            warmUp(jdbc);
            double written = jdbc.perSecond(MEASURED);
            figures.add(new Figure("ledger-single-" + clients, posted, "entries/s", written));
        }
    }

    private Clients posting(MadeUpEntries made, int clients) {
        return new Clients(clients, client -> new PostedEntries(system, made, client));
    }

    /** Returns when a window is not notably faster than the fastest before it. */
    private static void warmUp(Clients clients) {
        double fastest = 0;
        for (int window = 0; window < MOST_WINDOWS; window++) {
            double rate = clients.perSecond(WINDOW);
            say("warming up: %.1f/s", rate);
            if (rate < fastest * STILL_RISING) {
                return;
            }
            fastest = Math.max(fastest, rate);
        }
    }

    private void bulk(MadeUpEntries made, Path folder) throws IOException, SQLException {
        var small = folder.resolve("small.csv");
        var all = folder.resolve("all.csv");
        made.write(small, Math.max(1, entries / 50), 0);
        made.write(all, entries, entries);
        var upload = new UploadedFile(system, Service.REPORTING, "progress-entries");
        say("warming up with %d entries", entries / 50);
        upload.taken(small);
        say("%d entries", entries);
        Duration loaded;
        try (var heap = new Heap(system, Service.REPORTING).start()) {
            loaded = upload.taken(all);
            figures.add(Figure.of("ledger-import-heap", heap.mostMiB(), "MiB"));
        }
        say("the same file again");
        var again = upload.taken(all);
        say("the same as plain SQL");
        try (var plain = new PlainEntries(databases.open("reporting"), made)) {
            plain.load(small);
            var copied = plain.load(all);
            var unchanged = plain.load(all);
            figures.add(new Figure("ledger-import-speed", perSecond(loaded), "entries/s", perSecond(copied)));
            figures.add(new Figure("ledger-unchanged-speed", perSecond(again), "entries/s", perSecond(unchanged)));
        }
        say("taking it back");
        upload.taken(made.fresh(small, entries));
        figures.add(Figure.of("ledger-undo-speed", entries / 50 / seconds(upload.undone()), "entries/s"));
    }

    private double perSecond(Duration duration) {
        return entries / seconds(duration);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(text + "%n", arguments);
    }
}
