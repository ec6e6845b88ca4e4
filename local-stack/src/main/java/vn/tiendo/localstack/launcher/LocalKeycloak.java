package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import vn.tiendo.localstack.keycloak.KeycloakHome;
import vn.tiendo.localstack.keycloak.KeycloakServer;

/** Keycloak of one data directory, known by its number to later commands. */
final class LocalKeycloak implements AutoCloseable {

    private final KeycloakServer server;
    private final PidFile pidFile;

    private LocalKeycloak(KeycloakServer server, PidFile pidFile) {
        this.server = server;
        this.pidFile = pidFile;
    }

    /** Refuses to begin without the distribution, before anything is started. */
    static void requireDistribution(Checkout checkout) {
        if (!Files.exists(checkout.keycloakDistribution())) {
            throw new StartRefused("Keycloak is not here: %s is missing. ./tiendo up --with-keycloak fetches it."
                    .formatted(checkout.keycloakDistribution()));
        }
    }

    /** Returns when the realm answers. */
    static LocalKeycloak start(Checkout checkout, DataDirectory data, Ports ports)
            throws IOException, InterruptedException {
        var home = new KeycloakHome(data.keycloak().resolve("home"));
        home.prepare(checkout.keycloakDistribution());
        var server = KeycloakServer.start(
                home,
                ports.keycloak(),
                data.passwords(),
                data.log("keycloak"),
                ProcessMark.ofKeycloak(data).arguments());
        var pidFile = pidFile(data);
        pidFile.write(server.pid());
        var keycloak = new LocalKeycloak(server, pidFile);
        try {
            server.awaitReady();
            return keycloak;
        } catch (IOException | InterruptedException failure) {
            keycloak.close();
            throw failure;
        }
    }

    static PidFile pidFile(DataDirectory data) {
        return new PidFile(data.run("keycloak.pid"));
    }

    @Override
    public void close() throws IOException {
        server.close();
        pidFile.remove();
    }
}
