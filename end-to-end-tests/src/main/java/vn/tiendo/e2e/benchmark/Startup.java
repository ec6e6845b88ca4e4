package vn.tiendo.e2e.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.tiendo.e2e.launch.Checkout;
import vn.tiendo.e2e.launch.LaunchedSystem;

/** {@code ./tiendo up} as a user waits for it: the very first time, again, and with samples; and the memory it holds. */
public final class Startup {

    private static final Duration SETTLING = Duration.ofSeconds(5);

    private final Checkout checkout;

    public Startup(Checkout checkout) {
        this.checkout = checkout;
    }

    public List<Figure> measure() throws IOException {
        erase(checkout.startUpCaches());
        var data = Files.createTempDirectory("tiendo-startup-");
        var sampled = Files.createTempDirectory("tiendo-startup-");
        try {
            var first = readyAndStopped(data);
            var warm = readyAndStopped(data);
            return withSamples(sampled, first, warm);
        } finally {
            erase(data);
            erase(sampled);
        }
    }

    private Duration readyAndStopped(Path data) {
        try (var system = LaunchedSystem.upByScript(checkout, data, "--no-samples")) {
            return system.ready();
        }
    }

    private List<Figure> withSamples(Path data, Duration first, Duration warm) {
        try (var system = LaunchedSystem.upByScript(checkout, data)) {
            var samples = system.ready().minus(system.readyWithoutSamples());
            // Memory is that of a system at rest: what loading has left to do is done in a few seconds.
            LockSupport.parkNanos(SETTLING.toNanos());
            return List.of(
                    Figure.of("startup-first", seconds(first), "s"),
                    Figure.of("startup-warm", seconds(warm), "s"),
                    Figure.of("startup-samples", seconds(samples), "s"),
                    Figure.of("startup-rss", Memory.residentMiB(system.processes()), "MiB"),
                    Figure.of("startup-pss", Memory.proportionalMiB(system.processes()), "MiB"));
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static void erase(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
