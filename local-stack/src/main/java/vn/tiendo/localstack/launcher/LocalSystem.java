package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.tiendo.localstack.EmbeddedKafka;
import vn.tiendo.localstack.EmbeddedPostgres18;
import vn.tiendo.localstack.LocalDatabases;
import vn.tiendo.localstack.token.TokenEndpoint;

/** PostgreSQL, Kafka and the three services of one data directory, from the first process to the last. */
final class LocalSystem implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final int ENDS_THAT_MEAN_FAILURE = 3;

    private final Checkout checkout;
    private final DataDirectory data;
    private final Ports ports;
    private final Progress progress;
    private final boolean mayMakeCaches;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<SupervisedService> services = new ArrayList<>();
    private @Nullable TokenEndpoint tokens;
    private CompletableFuture<SupervisedPostgres> postgres = new CompletableFuture<>();
    private CompletableFuture<EmbeddedKafka> kafka = new CompletableFuture<>();
    private CompletableFuture<? extends AutoCloseable> keycloak = CompletableFuture.completedFuture(() -> {});

    LocalSystem(Checkout checkout, DataDirectory data, Ports ports, Progress progress, boolean mayMakeCaches) {
        this.checkout = checkout;
        this.data = data;
        this.ports = ports;
        this.progress = progress;
        this.mayMakeCaches = mayMakeCaches;
    }

    /** Returns when every service is ready. */
    void start() throws IOException, InterruptedException {
        synchronized (this) {
            requireGoingOn();
            postgres = inBackground("PostgreSQL 18", () -> SupervisedPostgres.start(data, ports.postgres()));
            kafka = inBackground(
                    "Kafka", () -> EmbeddedKafka.start(data.kafka(), ports.kafka(), ports.kafkaController()));
            if (ports.hasKeycloak()) {
                keycloak = inBackground("Keycloak 26", () -> LocalKeycloak.start(checkout, data, ports));
            }
        }
        // Services read the keys of their providers when they start.
        answerForTokens();
        join(keycloak);
        startServices(join(postgres).server());
        join(kafka);
        awaitReady();
        new RunningSystem(ProcessHandle.current().pid(), ports).save(data);
    }

    private synchronized void answerForTokens() throws IOException {
        requireGoingOn();
        tokens = TokenEndpoint.start(ports.tokens(), () -> data.tokenKeys(InstantSource.system()), data.clients());
    }

    private <T> CompletableFuture<T> inBackground(String name, Callable<T> start) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                var started = start.call();
                progress.done(name);
                return started;
            } catch (Exception failure) {
                throw new CompletionException(name + " does not start: " + failure.getMessage(), failure);
            }
        });
    }

    private static <T> T join(CompletableFuture<T> starting) {
        try {
            return starting.join();
        } catch (CompletionException failure) {
            throw new StartRefused(String.valueOf(failure.getMessage()));
        }
    }

    private void startServices(EmbeddedPostgres18 server) throws IOException {
        var databases = new LocalDatabases(server, data.passwords());
        var identity = new LocalIdentity(ports);
        for (var service : LocalService.values()) {
            try {
                var settings = ServiceCommand.settings(service, ports, databases.of(service.database()));
                startService(service, new ServiceCommand(checkout, data, service, identity, settings));
            } catch (SQLException failure) {
                throw new StartRefused("No database for " + service.title() + ": " + failure.getMessage());
            }
        }
    }

    private synchronized void startService(LocalService service, ServiceCommand command) throws IOException {
        requireGoingOn();
        var pidFile = new PidFile(data.run(service.title() + ".pid"));
        var supervised = new SupervisedService(service, command, pidFile, mayMakeCaches);
        supervised.start();
        services.add(supervised);
    }

    private void requireGoingOn() {
        if (stopping.getCount() == 0) {
            throw new StartRefused("Stopped while starting");
        }
    }

    private void awaitReady() throws InterruptedException, IOException {
        var waiting = new ArrayList<>(services);
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        try (var readiness = new Readiness()) {
            while (!waiting.isEmpty()) {
                for (var service : List.copyOf(waiting)) {
                    if (readiness.of(ports.url(service.service()))) {
                        progress.done(service.service().title());
                        service.becameReady();
                        waiting.remove(service);
                    } else if (service.ends() >= ENDS_THAT_MEAN_FAILURE || System.nanoTime() > deadline) {
                        throw new StartRefused(reason(service.service()));
                    }
                }
                progress.waitingFor(
                        waiting.stream().map(left -> left.service().title()).toList());
                if (stopping.await(50, TimeUnit.MILLISECONDS)) {
                    requireGoingOn();
                }
            }
        }
    }

    private String reason(LocalService service) throws IOException {
        var log = data.log(service.title());
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        var tail = lines.subList(Math.max(0, lines.size() - 15), lines.size());
        return "%s does not become ready. The end of its log, %s:%n  %s"
                .formatted(service.title(), log, String.join(System.lineSeparator() + "  ", tail));
    }

    /** Returns when the system has been told to stop and has stopped. */
    void awaitEnd() throws InterruptedException {
        stopped.await();
    }

    /** Stops the services, then what they stand on; safe at any moment, also while starting. */
    @Override
    public void close() {
        synchronized (this) {
            if (stopping.getCount() == 0) {
                return;
            }
            stopping.countDown();
        }
        try {
            progress.say("Stopping …");
            closeTokens();
            services.parallelStream().forEach(SupervisedService::close);
            closeStarted(keycloak);
            closeStarted(kafka);
            closeStarted(postgres);
            Files.deleteIfExists(RunningSystem.file(data));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            stopped.countDown();
        }
    }

    private synchronized void closeTokens() {
        if (tokens != null) {
            tokens.close();
        }
    }

    // What is still starting is waited for: stopped half-way it would be left behind.
    private static void closeStarted(CompletableFuture<? extends AutoCloseable> starting) {
        try {
            starting.orTimeout(60, TimeUnit.SECONDS).join().close();
        } catch (Exception neverStarted) {
            // Its failure has been told where it was started.
        }
    }
}
