package vn.tiendo.e2e.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.localstack.Passwords;

/** A system of its own on a data directory and free ports, launched as a user launches it. Ends only what it started. */
public final class LaunchedSystem implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(6);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(90);
    private static final String READY = "Ready after ";

    private final Path data;
    private final Addresses addresses;
    private final Process launcher;
    private final LauncherOutput output = new LauncherOutput();
    private final long started = System.nanoTime();
    private final LocalCallers callers;
    private Duration ready = Duration.ZERO;
    private Duration readyWithoutSamples = Duration.ZERO;

    private LaunchedSystem(Path data, int portBase, List<String> command) throws IOException {
        this.data = data;
        this.addresses = new Addresses(portBase);
        this.callers = new LocalCallers(data, addresses.services());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // A minute is short for an audit and long for who waits for a seal.
        builder.environment().putIfAbsent("TIENDO_AUDIT_SEAL_EVERY", "PT1S");
        builder.environment().putIfAbsent("TIENDO_KEYS_READ_AGAIN_AFTER", "PT2S");
        launcher = builder.start();
        Thread.ofVirtual().name("launcher-output").start(() -> output.readFrom(launcher.inputReader()));
    }

    /** Starts the built system on free ports, and returns when it is ready. */
    public static LaunchedSystem up(Checkout checkout, Path data, String... options) {
        Rehearsal.before(checkout);
        return launch(checkout.launcher(), data, PortBase.free(), options);
    }

    /** The same through the script, as a user does it. */
    public static LaunchedSystem upByScript(Checkout checkout, Path data, String... options) {
        return launch(checkout.script(), data, PortBase.free(), options);
    }

    /** Starts once more on the data and the ports of a system that has ended, however it ended. */
    public LaunchedSystem upAgain(Checkout checkout) {
        return launch(checkout.launcher(), data, addresses.portBase(), "--no-samples");
    }

    private static LaunchedSystem launch(List<String> launcher, Path data, int portBase, String... options) {
        var command = new ArrayList<>(launcher);
        command.addAll(List.of("up", "--data", data.toString(), "--port-base", Integer.toString(portBase)));
        command.addAll(Arrays.asList(options));
        try {
            var system = new LaunchedSystem(data, portBase, command);
            system.awaitReady();
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException("the launcher does not start: " + command, e);
        }
    }

    private void awaitReady() {
        var line = output.await(text -> text.startsWith(READY), READY_WITHIN);
        if (line.isEmpty()) {
            close();
            throw new IllegalStateException(
                    "the system does not become ready; the launcher said:\n" + output + "\n" + LogTails.of(logs()));
        }
        ready = Duration.ofNanos(line.get().at() - started);
        readyWithoutSamples = seconds(line.get().text());
    }

    private static Duration seconds(String ready) {
        var number = ready.substring(READY.length()).split(" ")[0].replace(',', '.');
        return Duration.ofMillis(Math.round(Double.parseDouble(number) * 1000));
    }

    /** From the call of the launcher to its ready line. */
    public Duration ready() {
        return ready;
    }

    /** What the launcher says of the start alone; samples, if any, come after it. */
    public Duration readyWithoutSamples() {
        return readyWithoutSamples;
    }

    /** As an administrator of the whole country sees it. */
    public TiendoSystem asAdministrator() {
        return callers.administrator();
    }

    /** As somebody with these roles sees it; {@code unit} is the unit he belongs to. */
    public TiendoSystem as(Set<String> roles, @Nullable UUID unit) {
        return callers.as(roles, unit);
    }

    /** One more process of reporting-service beside the launched one, with settings beyond those that it got. */
    public Replica replicaOfReporting(Checkout checkout, Map<String, String> more) {
        try {
            var settings = new HashMap<>(more);
            settings.putAll(settingsOfReporting());
            return Replica.start(checkout, data, PortBase.free() + 1, settings);
        } catch (IOException e) {
            throw new UncheckedIOException("the launcher left no secrets", e);
        }
    }

    private Map<String, String> settingsOfReporting() throws IOException {
        var passwords = Passwords.in(data.resolve("secrets/passwords"));
        return Map.of(
                "TIENDO_PROFILE", "local",
                "TIENDO_DB_URL", addresses.database("reporting"),
                "TIENDO_DB_OWNER_PASSWORD", passwords.of("reporting_owner"),
                "TIENDO_DB_APP_PASSWORD", passwords.of("reporting_app"),
                "KAFKA_BOOTSTRAP_SERVERS", bootstrapServers(),
                "TIENDO_OIDC_SERVER_URL", addresses.tokens().toString());
    }

    /** The database of a service as its owner sees it: for a recount only, what is tested is asked for over HTTP. */
    public Connection database(String service) throws SQLException {
        try {
            var owner = service + "_owner";
            var passwords = Passwords.in(data.resolve("secrets/passwords"));
            return DriverManager.getConnection(addresses.database(service), owner, passwords.of(owner));
        } catch (IOException e) {
            throw new UncheckedIOException("the launcher left no secrets", e);
        }
    }

    /** What a command said and how it ended. */
    public record Said(int status, String text) {}

    /** Runs one command of the launcher against this system, as a user does. */
    public Said command(Checkout checkout, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(checkout.launcher());
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("--data", data.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    /** Everything that its processes have written. */
    public List<Path> logs() {
        try (var files = Files.list(data.resolve("logs"))) {
            return Stream.concat(files, Stream.of(data.resolve("postgres/postgres.log")))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The realm, in a system that was launched with Keycloak. */
    public URI realm() {
        return addresses.realm();
    }

    /** A secret that the launcher has made. */
    public String password(String name) {
        try {
            return Passwords.in(data.resolve("secrets/passwords")).of(name);
        } catch (IOException e) {
            throw new UncheckedIOException("the launcher left no secrets", e);
        }
    }

    public String bootstrapServers() {
        return addresses.broker();
    }

    /** The launcher and all that it started. */
    public Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants());
    }

    /** The process of one part, as its pid file names it now. */
    public Optional<ProcessHandle> process(Part part) {
        var file = part.pidFile(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(this::isOurs);
        } catch (IOException e) {
            throw new UncheckedIOException("no pid in " + file, e);
        }
    }

    /** A number in a file proves nothing: who runs under it must name our data directory. */
    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(data.toString());
    }

    /** Stops in order, and by force what does not stop. */
    @Override
    public void close() {
        launcher.destroy();
        if (!hasEnded(launcher)) {
            var left = processes().toList();
            left.forEach(ProcessHandle::destroyForcibly);
        }
        // A service whose supervisor was killed is not its child any more; its pid file still names it.
        Stream.of(Part.values()).flatMap(part -> process(part).stream()).forEach(ProcessHandle::destroy);
    }

    private static boolean hasEnded(Process process) {
        try {
            return process.waitFor(STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
