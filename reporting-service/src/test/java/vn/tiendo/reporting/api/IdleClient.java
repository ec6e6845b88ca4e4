package vn.tiendo.reporting.api;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.localstack.testing.StackForTests;

/** Watches a dashboard and reads nothing of it. */
final class IdleClient implements AutoCloseable {

    private static final int SMALLEST_BUFFER = 1024;
    private static final Duration CUT_WITHIN = Duration.ofSeconds(60);

    private final UUID plan;
    private final Socket socket = new Socket();

    IdleClient(UUID plan) {
        this.plan = plan;
    }

    void connect() {
        try {
            socket.setReceiveBufferSize(SMALLEST_BUFFER);
            socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
            var request = "GET /v1/dashboards/plans/" + plan + "/live?at=2026-06-30 HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                    + "Accept: text/event-stream\r\nAuthorization: Bearer "
                    + StackForTests.get().token("viewer", Set.of("viewer"), null) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the stream breaks off instead of going on, once all is read that was on its way. */
    boolean isCut() {
        try {
            socket.setSoTimeout((int) CUT_WITHIN.toMillis());
            long deadline = System.nanoTime() + CUT_WITHIN.toNanos();
            var buffer = new byte[1 << 16];
            int read = 0;
            while (read >= 0 && System.nanoTime() < deadline) {
                read = socket.getInputStream().read(buffer);
            }
            return read < 0;
        } catch (java.net.SocketTimeoutException goesOn) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
