package vn.tiendo.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.sample.NotesDatabase;
import vn.tiendo.http.sample.RowsResource;
import vn.tiendo.localstack.testing.StackForTests;

/** Clients that ask for an answer and do not take it; how long they may is a setting of the sample service. */
@QuarkusTest
@Tag("slow")
@WithTestResource(NotesDatabase.class)
class LeavingAnAnswerUnreadTest {

    private static final Duration ALTOGETHER = Duration.ofSeconds(12);
    private static final Duration AT_LAST = Duration.ofSeconds(40);

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
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(ALTOGETHER.minusSeconds(6));
            awaitWriters(0);
        }
    }

    /** Others that share its connection go on. */
    @Test
    void overOneConnectionWhoReadsNothingOfAnAnswerLosesThatOneAlone() throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            client.send(asking("/v1/notes"), HttpResponse.BodyHandlers.discarding());
            var unread = client.send(asking("/v1/rows"), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(unread.version()).isEqualTo(HttpClient.Version.HTTP_2);
            awaitWriters(1);
            awaitWriters(0);

            var next = client.send(asking("/v1/notes"), HttpResponse.BodyHandlers.discarding());
            assertThat(next.statusCode()).isEqualTo(200);
            assertThatThrownBy(() -> unread.body().readAllBytes()).isInstanceOf(IOException.class);
        }
    }

    private HttpRequest asking(String path) {
        var token = StackForTests.get().token("tester", Set.of("viewer"), null);
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
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
