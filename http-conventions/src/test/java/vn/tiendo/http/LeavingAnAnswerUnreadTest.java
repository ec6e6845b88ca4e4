package vn.tiendo.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.sample.NotesDatabase;
import vn.tiendo.http.sample.RowsResource;
import vn.tiendo.localstack.testing.StackForTests;

/** Clients that ask for an answer and do not take it; how long they may is a setting of the sample service. */
@QuarkusTest
@WithTestResource(NotesDatabase.class)
class LeavingAnAnswerUnreadTest {

    private static final Duration ALTOGETHER = Duration.ofSeconds(5);
    private static final Duration AT_LAST = Duration.ofSeconds(15);

    @TestHTTPResource
    URI service;

    private Socket asking() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.setSoTimeout((int) AT_LAST.toMillis());
        socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
        var token = StackForTests.get().token("tester", Set.of("viewer"), null);
        socket.getOutputStream()
                .write(("GET /v1/rows HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                        .getBytes(ISO_8859_1));
        return socket;
    }

    private static void awaitWriters(int count) {
        Awaitility.await()
                .atMost(AT_LAST)
                .untilAsserted(
                        () -> assertThat(RowsResource.BEING_WRITTEN.get()).isEqualTo(count));
    }

    @Test
    void whoReadsNothingIsCutAndHoldsNothingAnyMore() throws IOException {
        try (var first = asking();
                var second = asking()) {
            awaitWriters(2);
            awaitWriters(0);
            assertThat(isCut(first)).isTrue();
            assertThat(isCut(second)).isTrue();
        }
    }

    @Test
    void whoReadsTheWholeTimeIsCutAfterAllOfIt() throws IOException {
        try (var reading = asking()) {
            awaitWriters(1);
            long begun = System.nanoTime();
            assertThat(isCut(reading)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(ALTOGETHER.minusSeconds(2));
            awaitWriters(0);
        }
    }

    /** Reads all that was on its way. */
    private static boolean isCut(Socket socket) {
        try {
            var buffer = new byte[1 << 16];
            int read = 0;
            while (read >= 0) {
                read = socket.getInputStream().read(buffer);
            }
            return true;
        } catch (java.net.SocketTimeoutException goesOn) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
