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
record Ports(int units, int plans, int reporting, int postgres, int kafka, int kafkaController, int tokens) {

    static final int USUAL_BASE = 8080;

    /** The seven ports above {@code base}. */
    static Ports above(int base) {
        return new Ports(base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7);
    }

    static Ports free() throws IOException {
        return new Ports(
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                FreePort.next());
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

    URI tokenEndpoint() {
        return URI.create("http://127.0.0.1:" + tokens + "/token");
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
                                + "seven other ports: ./tiendo up --port-base 9080 (takes 9081 to 9087)");
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
        return ports;
    }
}
