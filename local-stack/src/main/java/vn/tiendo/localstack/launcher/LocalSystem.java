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
    private final List<Starting<?>> foundations = new ArrayList<>();

    LocalSystem(Checkout checkout, DataDirectory data, Ports ports, Progress progress, boolean mayMakeCaches) {
        this.checkout = checkout;
        this.data = data;
        this.ports = ports;
        this.progress = progress;
        this.mayMakeCaches = mayMakeCaches;
    }

    /** Returns when every service is ready. */
    void start() throws IOException, InterruptedException {
        var postgres = begin("PostgreSQL 18", () -> SupervisedPostgres.start(data, ports.postgres()));
        var kafka = begin("Kafka", () -> EmbeddedKafka.start(data.kafka(), ports.kafka(), ports.kafkaController()));
        var keycloak =
                ports.hasKeycloak() ? begin("Keycloak 26", () -> LocalKeycloak.start(checkout, data, ports)) : null;
        // Services read the keys of their providers when they start.
        answerForTokens();
        if (keycloak != null) {
            keycloak.await(LONGEST_START);
        }
        startServices(postgres.await(LONGEST_START).server());
        kafka.await(LONGEST_START);
        awaitReady();
        new RunningSystem(ProcessHandle.current().pid(), ports).save(data);
    }

    private synchronized <T extends AutoCloseable> Starting<T> begin(String name, Callable<T> start) {
        requireGoingOn();
        var starting = Starting.begin(name, progress, start);
        foundations.add(starting);
        return starting;
    }

    private synchronized void answerForTokens() throws IOException {
        requireGoingOn();
        tokens = TokenEndpoint.start(ports.tokens(), () -> data.tokenKeys(InstantSource.system()), data.clients());
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
            foundations.reversed().forEach(Starting::close);
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
}
