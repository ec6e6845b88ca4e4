package vn.tiendo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.sample.Arrivals;
import vn.tiendo.http.sample.NotesDatabase;
import vn.tiendo.localstack.testing.StackForTests;

/** One client whose requests take long, each within its limits: it holds its share of the threads and no more. */
@QuarkusTest
@WithTestResource(NotesDatabase.class)
@Tag("slow")
class HoldingThreadsTest {

    private static final int AT_ONCE = 32;
    private static final int FILES_AT_ONCE = 8;
    private static final int STREAMS = 3;
    private static final Duration LONGER_THAN_A_BODY = Duration.ofSeconds(7);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestHTTPResource
    URI service;

    @Inject
    Arrivals arrivals;

    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void hold() {
        arrivals.released = new CountDownLatch(1);
    }

    @AfterEach
    void release() throws IOException {
        arrivals.released.countDown();
        leave();
    }

    private void leave() throws IOException {
        for (var socket : open) {
            socket.close();
        }
    }

    private static String token(String subject) {
        return StackForTests.get().token(subject, Set.of("viewer", "planner"), null);
    }

    private static RequestSpecification as(String subject) {
        return given().auth().oauth2(token(subject)).header("Accept-Language", "en");
    }

    private static Response read(String subject) {
        return as(subject).get("/v1/notes");
    }

    private static Response sendAFile(String subject) {
        return as(subject).contentType("text/csv").body("a,b").post("/v1/notes/files");
    }

    private void send(String head, String subject, String rest) throws IOException {
        var socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        open.add(socket);
        var request = head + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer " + token(subject)
                + "\r\n" + rest;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private void waitAsOftenAsAllowed(String subject) throws IOException {
        wait("/v1/notes", subject, AT_ONCE);
        eventually("all of them wait", () -> arrivals.waiting.get() == AT_ONCE);
    }

    private void wait(String path, String subject, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            send("GET " + path, subject, "Wait-For: " + Arrivals.HELD + "\r\n\r\n");
        }
    }

    private static void eventually(String what, Callable<Boolean> holds) {
        Awaitility.await(what)
                .pollInterval(Duration.ofMillis(500))
                .atMost(PATIENCE)
                .until(holds);
    }

    private static void assertRefused(Response answer) {
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("RateLimit", matchesPattern("\"(reads|files)\";r=[1-9]\\d*;t=\\d+"))
                .body("code", equalTo("RATE_LIMITED"));
    }

    @Test
    void oneMoreThanAllowedIsRefusedAtOnceAndOthersAreServed() throws IOException {
        waitAsOftenAsAllowed("a crowd");

        assertRefused(read("a crowd"));
        read("another").then().statusCode(200);

        arrivals.released.countDown();
        for (var socket : open) {
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            assertThat(answer.toString(StandardCharsets.UTF_8)).startsWith("HTTP/1.1 200");
        }
        eventually("served again", () -> read("a crowd").statusCode() == 200);
    }

    @Test
    void aClientThatLeavesHoldsItsThreadsUntilTheirWorkEnds() throws IOException {
        waitAsOftenAsAllowed("a runaway");
        leave();

        assertRefused(read("a runaway"));

        arrivals.released.countDown();
        eventually("served again", () -> read("a runaway").statusCode() == 200);
    }

    @Test
    void whatIsRefusedOrFailsIsOver() {
        for (int i = 0; i <= AT_ONCE; i++) {
            as("a failure").get("/v1/notes/broken").then().statusCode(500);
            as("a failure").get("/v1/notes?limit=0").then().statusCode(400);
            as("a failure").header("Wait-For", "soon").get("/v1/notes").then().statusCode(400);
        }
        eventually("served", () -> read("a failure").statusCode() == 200);
    }

    @Test
    void aStreamIsCountedUntilItHasBegun() throws IOException {
        wait("/v1/notes/watched", "a patient watcher", STREAMS);
        wait("/v1/notes", "a patient watcher", AT_ONCE - STREAMS);
        eventually("all of them wait", () -> arrivals.waiting.get() == AT_ONCE);
        assertRefused(read("a patient watcher"));

        arrivals.released.countDown();
        for (var stream : open.subList(0, STREAMS)) {
            assertThat(stream.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
        }
        eventually("served again", () -> read("a patient watcher").statusCode() == 200);
        arrivals.released = new CountDownLatch(1);
        eventually("as many wait beside the streams", () -> {
            wait("/v1/notes", "a patient watcher", AT_ONCE - arrivals.waiting.get());
            return arrivals.waiting.get() == AT_ONCE;
        });
    }

    @Test
    void anOperationMayTakeLongerThanABodyThatItDoesNotAskFor() throws IOException {
        send(
                "POST /v1/notes/counted",
                "a patient client",
                "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        eventually("it runs", () -> arrivals.waiting.get() == 1);
        var begun = Instant.now();

        eventually("longer than a body may take", () -> Instant.now().isAfter(begun.plus(LONGER_THAN_A_BODY)));

        arrivals.released.countDown();
        assertThat(open.getFirst().getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 204");
    }

    @Test
    void slowFilesHoldFewerAndNothingElse() throws IOException {
        for (int i = 0; i < FILES_AT_ONCE; i++) {
            send("POST /v1/notes/files", "a slow loader", "Content-Type: text/csv\r\nContent-Length: 1000\r\n\r\na,b");
        }
        eventually(
                "all of them are being received",
                () -> sendAFile("a slow loader").statusCode() == 429);

        assertRefused(sendAFile("a slow loader"));
        read("a slow loader").then().statusCode(200);
        sendAFile("another loader").then().statusCode(204);

        leave();
        eventually("taken again", () -> sendAFile("a slow loader").statusCode() == 204);
    }
}
