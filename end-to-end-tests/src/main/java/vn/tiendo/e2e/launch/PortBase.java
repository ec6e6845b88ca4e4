package vn.tiendo.e2e.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Eight neighbouring ports that nobody holds at the moment of asking. */
final class PortBase {

    private static final int PORTS = 8;
    // Below the range from which the operating system gives ports to connections.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private PortBase() {}

    /** A number N such that N+1 to N+8 are free. */
    static int free() {
        int base = anyBase();
        while (!isFree(base)) {
            base = anyBase();
        }
        return base;
    }

    private static int anyBase() {
        return ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
    }

    private static boolean isFree(int base) {
        for (int port = base + 1; port <= base + PORTS; port++) {
            try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                probe.setReuseAddress(true);
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
