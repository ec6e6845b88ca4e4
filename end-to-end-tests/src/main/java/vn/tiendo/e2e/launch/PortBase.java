package vn.tiendo.e2e.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Eight neighbouring ports that nobody holds at the moment of asking. */
final class PortBase {

    private static final int PORTS = 8;
    // Below the range from which the operating system gives ports to connections. A port is free for a while before its
    // system takes it: tests that run side by side have ranges of their own.
    private static final int RANGE = 3_000;
    private static final int RANGES = 4;
    private static final int LOWEST = 20_000 + RANGE * (Integer.getInteger("tiendo.fork", 0) % RANGES);

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
        return ThreadLocalRandom.current().nextInt(LOWEST, LOWEST + RANGE - PORTS);
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
