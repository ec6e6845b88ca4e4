package vn.tiendo.localstack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.tiendo.localstack.EmbeddedKafka;
import vn.tiendo.localstack.EmbeddedPostgres18;
import vn.tiendo.localstack.FreePort;
import vn.tiendo.localstack.LocalDatabase;
import vn.tiendo.localstack.LocalDatabases;
import vn.tiendo.localstack.Passwords;
import vn.tiendo.localstack.TokenKeys;

/** PostgreSQL and Kafka shared by all tests of this JVM; each starts when the first test asks for it. */
public final class StackForTests {

    private static final Duration LONGER_THAN_TESTS = Duration.ofHours(1);

    private final Path directory;
    private final Passwords passwords;
    private final TokenKeys keys;
    private final Map<List<?>, String> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable EmbeddedPostgres18 postgres;
    private @Nullable CompletableFuture<EmbeddedKafka> kafka;

    private static final class Holder {
        static final StackForTests STACK = create();
    }

    private StackForTests(Path directory) throws IOException {
        this.directory = directory;
        this.passwords = Passwords.in(directory.resolve("passwords"));
        this.keys = TokenKeys.in(directory.resolve("token-key"), InstantSource.system());
    }

    public static StackForTests get() {
        return Holder.STACK;
    }

    private static StackForTests create() {
        try {
            var stack = new StackForTests(Files.createTempDirectory("tiendo-test"));
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "test-stack-closer"));
            return stack;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An empty database of its own, with the roles of the named service. */
    public LocalDatabase database(String service) {
        try {
            return new LocalDatabases(postgres(), passwords).of(service, service + "_" + databases.incrementAndGet());
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("No database for the test", failure);
        }
    }

    public synchronized EmbeddedPostgres18 postgres() throws IOException {
        if (postgres == null) {
            postgres = EmbeddedPostgres18.start(directory.resolve("postgres"), FreePort.next(), passwords);
        }
        return postgres;
    }

    public String bootstrapServers() {
        return startingKafka().join().bootstrapServers();
    }

    private synchronized CompletableFuture<EmbeddedKafka> startingKafka() {
        if (kafka == null) {
            // Not in the pool of the JVM: with two cores that is one thread, which Kafka may itself have to wait for.
            kafka = CompletableFuture.supplyAsync(
                    this::startKafka, Thread.ofPlatform().name("start Kafka")::start);
        }
        return kafka;
    }

    // Kafka finds its plug-ins by the context class loader; in a thread of the pool that is not the one of a Quarkus
    // test.
    private EmbeddedKafka startKafka() {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(EmbeddedKafka.class.getClassLoader());
        try {
            return EmbeddedKafka.start(directory.resolve("kafka"), FreePort.next(), FreePort.next());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    public String publicKey() {
        return keys.publicKey();
    }

    /** A bearer token; made once, because signing takes longer than most of what tests ask for. */
    public String token(String subject, Set<String> roles, @Nullable UUID unit) {
        return tokens.computeIfAbsent(
                Arrays.asList(subject, roles, unit), holder -> keys.token(subject, roles, unit, LONGER_THAN_TESTS));
    }

    /** A bearer token of a machine, which has scopes in place of roles. */
    public String machineToken(String clientId, String scope, @Nullable UUID unit) {
        return tokens.computeIfAbsent(
                Arrays.asList(clientId, scope, unit),
                holder -> keys.machineToken(clientId, scope, unit, LONGER_THAN_TESTS));
    }

    /** The configuration of a service that runs on a fresh database of this stack. */
    public Map<String, String> settings(String service) {
        var kafkaBesides = startingKafka();
        var database = database(service);
        return Map.of(
                "TIENDO_DB_URL", database.url(),
                "TIENDO_DB_OWNER_PASSWORD", database.owner().password(),
                "TIENDO_DB_APP_PASSWORD", database.app().password(),
                "KAFKA_BOOTSTRAP_SERVERS", kafkaBesides.join().bootstrapServers(),
                "TIENDO_TOKEN_PUBLIC_KEY", keys.publicKey(),
                "TIENDO_TOKEN_ISSUER", TokenKeys.ISSUER,
                "quarkus.http.test-port", "0",
                // Tests call faster than any client.
                "TIENDO_RATE_LIMIT", "100",
                // What a test waits for arrives, on a slow machine late.
                "tiendo.http.wait-for-limit", "PT1M");
    }

    private synchronized void close() {
        try (var files = Files.walk(directory)) {
            if (kafka != null) {
                kafka.join().close();
            }
            if (postgres != null) {
                postgres.close();
            }
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
