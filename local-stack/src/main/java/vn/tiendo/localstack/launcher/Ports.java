package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.localstack.FreePort;

/** The ports of one local system, all on the loopback address. */
record Ports(
        int units, int plans, int reporting, int postgres, int kafka, int kafkaController, int tokens, int keycloak) {

    static final int USUAL_BASE = 8080;
    private static final int NONE = 0;

    /** The seven ports above {@code base}, and an eighth if Keycloak is wanted. */
    static Ports above(int base, boolean withKeycloak) {
        return new Ports(
                base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7, withKeycloak ? base + 8 : NONE);
    }

    static Ports free() throws IOException {
        return new Ports(
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                NONE);
    }

    int of(LocalService service) {
        return switch (service) {
            case UNITS -> units;
            case PLANS -> plans;
            case REPORTING -> reporting;
        };
    }

    URI url(LocalService service) {
        return URI.create("http://127.0.0.1:" + of(service));
    }

    /** The identity provider that the launcher itself is. */
    URI tokenProvider() {
        return URI.create("http://127.0.0.1:" + tokens);
    }

    URI tokenEndpoint() {
        return tokenProvider().resolve("/token");
    }

    boolean hasKeycloak() {
        return keycloak != NONE;
    }

    URI keycloakUrl() {
        return URI.create("http://127.0.0.1:" + keycloak);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + kafka;
    }

    /** Refuses to start on a port that somebody else holds, before anything is started. */
    void requireFree() throws IOException {
        for (var port : byHolder().entrySet()) {
            try (var probe = new ServerSocket(port.getValue(), 1, InetAddress.getLoopbackAddress())) {
                probe.getLocalPort();
            } catch (BindException taken) {
                throw new StartRefused(
                        "Port %d, meant for %s, is taken by another program. Stop that program, or choose "
                                        .formatted(port.getValue(), port.getKey())
                                + "eight other ports: ./tiendo up --port-base 9080 (takes 9081 to 9088)");
            }
        }
    }

    private Map<String, Integer> byHolder() {
        var ports = new LinkedHashMap<String, Integer>();
        for (var service : LocalService.values()) {
            ports.put(service.title(), of(service));
        }
        ports.put("PostgreSQL", postgres);
        ports.put("Kafka", kafka);
        ports.put("Kafka's controller", kafkaController);
        ports.put("tokens", tokens);
        ports.put("Keycloak", keycloak);
        return ports;
    }
}
