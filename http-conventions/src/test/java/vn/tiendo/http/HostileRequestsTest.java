package vn.tiendo.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.http.RestCase.as;
import static vn.tiendo.http.RestCase.asPlanner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.http.sample.NotesDatabase;
import vn.tiendo.localstack.testing.StackForTests;

/** Requests as no client makes them that means well, byte by byte where need be. */
@QuarkusTest
@WithTestResource(NotesDatabase.class)
class HostileRequestsTest {

    private static final int PATIENCE = 20_000;

    @TestHTTPResource
    URI service;

    private static String authorization() {
        return "Authorization: Bearer " + StackForTests.get().token("tester", Set.of("planner", "viewer"), null)
                + "\r\n";
    }

    private Socket connected() throws IOException {
        var socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    private static void send(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** All that is answered to these bytes until the service closes the connection. */
    private String answer(String bytes) throws IOException {
        try (var socket = connected()) {
            send(socket, bytes);
            var read = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(read);
            } catch (SocketException reset) {
                assertThat(read.size())
                        .as("bytes of an answer before the reset")
                        .isNotNegative();
            }
            return read.toString(ISO_8859_1);
        }
    }

    private static void assertTellsNothing(String answer) {
        assertThat(answer).doesNotContain("Exception", "java.", "io.netty", "io.vertx", "\tat ");
    }

    @Test
    void unpacksNoBody() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"title\": \"a\"}".getBytes(ISO_8859_1));
        }
        for (var encoding : new String[] {"gzip", "deflate", "br", "GZIP"}) {
            asPlanner()
                    .header("Content-Encoding", encoding)
                    .body(packed.toByteArray())
                    .post("/v1/notes")
                    .then()
                    .statusCode(415)
                    .body("code", equalTo("UNSUPPORTED_CONTENT_ENCODING"));
        }
    }

    @Test
    void refusesHeadersThatAreTooLong() throws IOException {
        var answer = answer("GET /v1/notes HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(17_500) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431");
        assertTellsNothing(answer);
    }

    @Test
    void refusesAnUrlThatIsTooLong() throws IOException {
        var answer = answer("GET /v1/notes?cursor=" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.[01] 414 .*");
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n\r\n{}",
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /v1/notes HTTP/1.1\r\n\r\n",
                "Content-Length: -1\r\n\r\n",
                "Content-Length: five\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
                "X: a\u0000b\r\n\r\n",
                "X : a\r\n\r\n"
            })
    void leavesNoDoubtWhereARequestEnds(String rest) throws IOException {
        var answer = answer("POST /v1/notes HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + authorization()
                + "Content-Type: application/json\r\n" + rest);
        assertThat(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"))
                .as(answer)
                .isTrue();
        assertThat(answer.split("HTTP/1.1 ").length)
                .as("answers to one request: " + answer)
                .isLessThanOrEqualTo(2);
        assertTellsNothing(answer);
    }

    @Test
    void cutsABodyThatComesByteByByte() throws IOException {
        try (var socket = connected()) {
            send(
                    socket,
                    "POST /v1/notes HTTP/1.1\r\nHost: a\r\n" + authorization()
                            + "Content-Type: application/json\r\nContent-Length: 500000\r\n\r\n" + "x".repeat(60_000));
            long begun = System.nanoTime();
            int more = 0;
            try {
                while (more < 200 && socket.getInputStream().available() == 0) {
                    send(socket, "x");
                    more++;
                    if (socket.getInputStream().read(new byte[1024]) < 0) {
                        break;
                    }
                }
            } catch (IOException cut) {
                assertThat(cut).isNotInstanceOf(java.net.SocketTimeoutException.class);
            }
            assertThat((System.nanoTime() - begun) / 1_000_000L).isLessThan(PATIENCE / 2);
        }
    }

    @Test
    void goesOnBesideClientsThatNeverEndTheirHeaders() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 300; i++) {
                var socket = connected();
                slow.add(socket);
                send(socket, "POST /v1/notes HTTP/1.1\r\nHost: a\r\nX-Slow: ");
            }
            as("viewer").get("/v1/notes").then().statusCode(200);
            asPlanner()
                    .body("{\"title\": \"beside the slow\"}".getBytes(UTF_8))
                    .post("/v1/notes")
                    .then()
                    .statusCode(201);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void repeatsNoLineBreakInAHeader() throws IOException {
        var answer =
                answer("GET /v1/notes/%0d%0aX-Injected:%20yes?cursor=%0d%0aX-Injected:%20yes HTTP/1.1\r\nHost: a\r\n"
                        + "Connection: close\r\nAccept-Language: vi%0d%0aX-Injected: yes\r\n"
                        + "traceparent: 00-%0d%0aX-Injected: yes\r\n" + authorization() + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n"))).doesNotContain("X-Injected");
    }

    @Test
    void takesALineBreakInAKeyForNoKey() {
        asPlanner()
                .header("Idempotency-Key", "a\tb")
                .body("{\"title\": \"a\"}".getBytes(UTF_8))
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_IDEMPOTENCY_KEY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"a\", \"quantity\": 1e2147483647}",
                "{\"title\": \"a\", \"quantity\": 1e-2147483648}",
                "{\"title\": \"a\", \"quantity\": 1e99999999999999}",
                "{\"title\": \"a\", \"quantity\": NaN}",
                "{\"title\": \"a\", \"quantity\": 00012}",
                "{\"title\": 'a'}",
                "{\"title\": \"a\", /* comment */ \"quantity\": 1}",
                "{\"__proto__\": {\"title\": \"a\"}}",
                "{\"@class\": \"java.net.URL\", \"title\": \"a\"}"
            })
    void readsNothingButPlainJson(String body) {
        asPlanner()
                .body(body.getBytes(UTF_8))
                .post("/v1/notes")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 422))
                .body("title", not(nullValue()))
                .body(not(containsString("Exception")));
    }

    @Test
    void goesNoDeeperThanRecordsDo() {
        for (var opening : new String[] {"[", "{\"lines\":", "{\"a\":["}) {
            asPlanner()
                    .body(opening.repeat(2_000).getBytes(UTF_8))
                    .post("/v1/notes")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("NESTED_TOO_DEEP"));
        }
        asPlanner()
                .body(("{\"title\": " + "9".repeat(50_000) + "}").getBytes(UTF_8))
                .post("/v1/notes")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    }

    @Test
    void tellsBrowsersToLeaveAnswersAlone() {
        for (var path : new String[] {"/v1/notes", "/v1/notes/broken", "/nowhere", "/q/openapi"}) {
            as("viewer")
                    .get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Referrer-Policy", "no-referrer")
                    .header("Cache-Control", "no-store")
                    .header("Strict-Transport-Security", nullValue());
        }
    }
}
