package vn.tiendo.e2e.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import vn.tiendo.e2e.benchmark.Figure;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.e2e.journey.SmallProvince;

/** Random traffic for some minutes: no fault, no view of the inside, no growth of what the services hold. */
public final class FuzzBenchmark {

    private static final int CLIENTS = 6;
    private static final int LOOKS = 15;
    private static final int COMMUNES = 6;

    private final TiendoSystem system;
    private final Callers callers;
    private final LiveMemory memory;
    private final Duration time;
    private final long seed;

    public FuzzBenchmark(TiendoSystem system, Map<String, String> environment, int minutes, long seed)
            throws IOException {
        this.system = system;
        this.callers = new Callers(environment);
        this.memory = new LiveMemory(environment.getOrDefault("TIENDO_DATA_DIR", ""));
        this.time = Duration.ofMinutes(minutes);
        this.seed = seed;
    }

    /** @throws IllegalStateException when anything was found */
    public List<Figure> measure() throws IOException {
        try {
            var folder = Path.of("target", "fuzz");
            var judge = new Judge(folder);
            var operations = ServedDescription.of(system);
            var traffic = new Traffic(system, operations, judge, callers);
            SmallProvince.setUp(
                    system.conversation(), "Fuzz " + Long.toString(System.nanoTime(), Character.MAX_RADIX), COMMUNES);
            run(traffic);
            return conclude(traffic, judge, operations.size(), folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void run(Traffic traffic) throws IOException, InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var clients = new ArrayList<Future<Void>>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(threads.submit(calling(traffic, seed * CLIENTS + client, end)));
            }
            long step = time.toNanos() / LOOKS;
            for (long next = System.nanoTime() + step; next < end; next += step) {
                LockSupport.parkNanos(next - System.nanoTime());
                memory.look();
                System.out.printf(
                        Locale.ROOT,
                        "%d requests, %d operations reached%n",
                        traffic.sent(),
                        traffic.reached().size());
            }
            for (var client : clients) {
                client.get();
            }
        }
    }

    private static Callable<Void> calling(Traffic traffic, long seed, long end) {
        return () -> {
            var random = new SplittableRandom(seed);
            while (System.nanoTime() < end) {
                traffic.one(random);
            }
            return null;
        };
    }

    private List<Figure> conclude(Traffic traffic, Judge judge, int operations, Path folder) {
        judge.findings().forEach(System.out::println);
        var growing = new ArrayList<Service>();
        for (var service : Service.values()) {
            System.out.println("live MiB of " + service + ": " + memory.all(service));
            if (memory.grows(service)) {
                growing.add(service);
            }
        }
        var figures = figures(traffic, judge, operations);
        if (!judge.findings().isEmpty() || !growing.isEmpty()) {
            figures.forEach(System.out::println);
            throw new IllegalStateException(judge.findings().size() + " kinds of findings, see "
                    + folder.toAbsolutePath() + (growing.isEmpty() ? "" : "; memory grows in " + growing));
        }
        return figures;
    }

    private List<Figure> figures(Traffic traffic, Judge judge, int operations) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("fuzz-requests", traffic.sent(), "requests"));
        figures.add(Figure.of("fuzz-rate", traffic.sent() * 1e9 / time.toNanos(), "requests/s"));
        figures.add(Figure.of("fuzz-operations-described", operations, "operations"));
        figures.add(Figure.of("fuzz-operations-reached", traffic.reached().size(), "operations"));
        figures.add(Figure.of("fuzz-done", judge.answered(200), "answers"));
        figures.add(Figure.of("fuzz-refused", judge.answered(400), "answers"));
        figures.add(Figure.of("fuzz-faults", judge.answered(500), "answers"));
        figures.add(Figure.of("fuzz-inside-shown", judge.findingsOf("inside-shown"), "answers"));
        for (var service : Service.values()) {
            var name = "fuzz-live-memory-" + service.name().toLowerCase(Locale.ROOT);
            figures.add(new Figure(name, memory.last(service), "MiB", memory.first(service)));
        }
        return figures;
    }
}
