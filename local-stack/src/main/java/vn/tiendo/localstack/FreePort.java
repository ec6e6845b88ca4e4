package vn.tiendo.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** A port of the loopback address that nobody uses at the moment of asking. */
public final class FreePort {

    // Below the range from which the operating system gives ports to connections: nobody takes it before it is used.
    private static final int LOWEST = 10_000;
    private static final int PORTS = 10_000;

    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(PORTS));

    private FreePort() {}

    public static int next() throws IOException {
        for (int tried = 0; tried < PORTS; tried++) {
            int port = LOWEST + Math.floorMod(NEXT.getAndIncrement(), PORTS);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("no port is free");
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
