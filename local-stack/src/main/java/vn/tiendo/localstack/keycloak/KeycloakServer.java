package vn.tiendo.localstack.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.tiendo.localstack.Passwords;

/** Keycloak in its own process on the loopback address. Who started it ends it. */
public final class KeycloakServer implements AutoCloseable {

    /** Names of its secrets among the passwords of the system. */
    public static final String ADMINISTRATOR = "keycloak_admin";

    public static final String PORTAL = "keycloak_portal";
    public static final String SCRIPT = "keycloak_script";

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final Process process;
    private final URI address;

    private KeycloakServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts without waiting.
     *
     * @param marks arguments of the form {@code -Dname=value} by which the process is known again
     */
    public static KeycloakServer start(KeycloakHome home, int port, Passwords passwords, Path log, List<String> marks)
            throws IOException {
        var address = URI.create("http://127.0.0.1:" + port);
        var command = new ArrayList<>(List.of("bash", home.launcher().toString()));
        command.addAll(marks);
        command.addAll(List.of(
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + address));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // The heap alone: its script has chosen a collector, and the JVM refuses a second one.
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        // The second compiler takes more time than it saves in a Keycloak that is started, tried and stopped.
        environment.putIfAbsent("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", passwords.of(ADMINISTRATOR));
        environment.put("TIENDO_KEYCLOAK_PORTAL_SECRET", passwords.of(PORTAL));
        environment.put("TIENDO_KEYCLOAK_SCRIPT_SECRET", passwords.of(SCRIPT));
        environment.putIfAbsent("TIENDO_FRONT_END_URL", "http://127.0.0.1:5173");
        return new KeycloakServer(builder.start(), address);
    }

    /** Where tokens of the realm come from: their issuer. */
    public static URI realm(URI keycloak) {
        return keycloak.resolve("/realms/tiendo");
    }

    public long pid() {
        return process.pid();
    }

    /** Returns when the realm answers; fails when the process ends before. */
    public KeycloakServer awaitReady() throws IOException, InterruptedException {
        var description = URI.create(realm(address) + "/.well-known/openid-configuration");
        var request = HttpRequest.newBuilder(description)
                .timeout(Duration.ofSeconds(10))
                .build();
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (!answers(http, request)) {
                if (System.nanoTime() > deadline || process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new IOException("the realm does not answer; ./tiendo logs keycloak tells why");
                }
            }
        }
        return this;
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The script hands the signal on to the JVM; what does not end is ended by force, both of them. */
    @Override
    public void close() {
        var all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        process.destroy();
        try {
            if (!process.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }
}
