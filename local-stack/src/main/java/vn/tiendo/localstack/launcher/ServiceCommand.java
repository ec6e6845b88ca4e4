package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.localstack.LocalDatabase;

/** How a service's JVM is called: small, because a whole system runs on one machine. */
final class ServiceCommand {

    private static final List<String> JVM_FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-Xms96m",
            "-Xmx256m",
            // Most of what a request makes is of no use after it.
            "-Xmn64m",
            // A small code cache is looked through, with the whole heap, while it fills at the start.
            "-XX:ReservedCodeCacheSize=240m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED");

    /** Flags for the JVMs of services and of programs that are tried on them, parted by blanks. */
    private static final String MORE_FLAGS = "TIENDO_JVM_FLAGS";

    private static final String TIMES_THE_USUAL_LIMITS = "100";

    private final Checkout checkout;
    private final DataDirectory data;
    private final LocalService service;
    private final LocalIdentity identity;
    private final Map<String, String> settings;

    ServiceCommand(
            Checkout checkout,
            DataDirectory data,
            LocalService service,
            LocalIdentity identity,
            Map<String, String> settings) {
        this.checkout = checkout;
        this.data = data;
        this.service = service;
        this.identity = identity;
        this.settings = settings;
    }

    /** The names under which every service reads its configuration. */
    static Map<String, String> settings(LocalService service, Ports ports, LocalDatabase database) {
        var settings = new HashMap<>(new LocalIdentity(ports).settings());
        settings.putAll(Map.of(
                "TIENDO_PROFILE", "local",
                "TIENDO_HTTP_PORT", Integer.toString(ports.of(service)),
                "TIENDO_DB_URL", database.url(),
                "TIENDO_DB_OWNER_PASSWORD", database.owner().password(),
                "TIENDO_DB_APP_PASSWORD", database.app().password(),
                "KAFKA_BOOTSTRAP_SERVERS", ports.bootstrapServers(),
                // Who tries webhooks on this machine has his receiver on it, too.
                "TIENDO_WEBHOOKS_PRIVATE_ADDRESSES", "allowed"));
        return Map.copyOf(settings);
    }

    StartUpCache cache() {
        return StartUpCache.of(checkout, service, jvmFlags());
    }

    Process start(List<String> cacheFlags) throws IOException {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(ProcessMark.of(service, data).arguments());
        command.addAll(jvmFlags());
        command.addAll(cacheFlags);
        command.addAll(identity.properties());
        command.add("-jar");
        command.add(checkout.application(service).resolve("quarkus-run.jar").toString());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.log(service.title()).toFile()));
        builder.environment().putAll(settings);
        // One machine, one client: what protects a province from a portal would only slow its owner down.
        builder.environment().putIfAbsent("TIENDO_RATE_LIMIT", TIMES_THE_USUAL_LIMITS);
        return builder.start();
    }

    private static List<String> jvmFlags() {
        return withMore(JVM_FLAGS);
    }

    /** These flags of a JVM, and those that the environment adds to each. */
    static List<String> withMore(List<String> flags) {
        var given = System.getenv(MORE_FLAGS);
        return given == null || given.isBlank()
                ? flags
                : Stream.concat(flags.stream(), Stream.of(given.strip().split("\\s+")))
                        .toList();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
