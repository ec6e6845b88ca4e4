package vn.tiendo.e2e.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.e2e.benchmark.Figure;
import vn.tiendo.e2e.launch.Checkout;

/** The outage of the broker in its full size, on a system of its own: what was counted again, and how soon it was right. */
public final class FaultBenchmark {

    private static final int ENTRIES = 10_000;

    private final Checkout checkout;
    private final int enterprises;

    public FaultBenchmark(Checkout checkout, int enterprises) {
        this.checkout = checkout;
        this.enterprises = enterprises;
    }

    /** @throws IllegalStateException when anything was lost, or counted twice */
    public List<Figure> measure() throws IOException, SQLException {
        var data = Files.createTempDirectory("tiendo-faults-");
        try (var outage = new BrokerOutage(checkout, data, ENTRIES, enterprises)) {
            var recounted = outage.run();
            recounted.forEach(one -> System.out.printf(
                    "%-55s %s%s%n", one.what(), one.actual(), one.isEqual() ? "" : " and not " + one.expected()));
            var unequal = recounted.stream().filter(one -> !one.isEqual()).toList();
            if (!unequal.isEmpty()) {
                throw new IllegalStateException("a recount differs: " + unequal);
            }
            return List.of(
                    Figure.of("faults-recounted", recounted.size(), "sums"),
                    Figure.of("faults-entries-without-broker", outage.entriesPerSecond(), "entries/s"),
                    Figure.of("faults-caught-up", outage.caughtUp().toMillis() / 1e3, "s"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            erase(data);
        }
    }

    private static void erase(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
