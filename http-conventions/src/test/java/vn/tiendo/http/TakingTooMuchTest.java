package vn.tiendo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.sample.NotesDatabase;
import vn.tiendo.localstack.testing.StackForTests;

/** Clients that ask for more than is theirs; the limits are those of the sample service. */
@QuarkusTest
@WithTestResource(NotesDatabase.class)
class TakingTooMuchTest {

    private static final int FILES_IN_A_MINUTE = 60;
    private static final int STREAMS = 3;

    @TestHTTPResource("/v1/notes/watched")
    URI watched;

    private static String token(String subject) {
        return StackForTests.get().token(subject, Set.of("viewer", "planner"), null);
    }

    private static RequestSpecification as(String subject) {
        return given().auth().oauth2(token(subject)).header("Accept-Language", "en");
    }

    @Test
    void tellsInEveryAnswerWhatIsLeft() {
        as("a reader")
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"reads\";q=6000;w=60")
                .header("RateLimit", matchesPattern("\"reads\";r=5999;t=\\d+"));
        as("a reader")
                .contentType("application/json")
                .body(new byte[] {'{', '}'})
                .post("/v1/notes")
                .then()
                .statusCode(422)
                .header("RateLimit-Policy", "\"writes\";q=6000;w=60");
    }

    @Test
    void refusesAClientThatSendsTooOften() {
        for (int i = 0; i < FILES_IN_A_MINUTE; i++) {
            sendAFile("a loader").statusCode(204);
        }
        // The bucket fills while it is emptied: one file a second.
        var refused = sendAFile("a loader");
        for (int i = 0; i < FILES_IN_A_MINUTE && refused.extract().statusCode() == 204; i++) {
            refused = sendAFile("a loader");
        }
        refused.statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("RateLimit", matchesPattern("\"files\";r=0;t=\\d+"))
                .body("code", equalTo("RATE_LIMITED"));
        sendAFile("another loader").statusCode(204);
        as("a loader").get("/v1/notes").then().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse sendAFile(String subject) {
        return as(subject)
                .contentType("text/csv")
                .body("a,b")
                .post("/v1/notes/files")
                .then();
    }

    @Test
    void holdsOnlySoManyStreamsForAClient() throws Exception {
        var open = new ArrayList<HttpResponse<InputStream>>();
        try (var http = HttpClient.newHttpClient()) {
            for (int i = 0; i < STREAMS; i++) {
                open.add(watch(http, "a watcher"));
            }
            assertThat(open)
                    .allSatisfy(stream -> assertThat(stream.statusCode()).isEqualTo(200));

            var refused = watch(http, "a watcher");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("10");
            assertThat(new String(refused.body().readAllBytes())).contains("TOO_MANY_STREAMS");
            assertThat(watch(http, "another watcher").statusCode()).isEqualTo(200);

            open.getFirst().body().close();
            Awaitility.await("the place is free again")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> watch(http, "a watcher").statusCode() == 200);
            http.shutdownNow();
        }
    }

    private HttpResponse<InputStream> watch(HttpClient http, String subject) throws Exception {
        var request = HttpRequest.newBuilder(watched)
                .header("Authorization", "Bearer " + token(subject))
                .header("Accept", "text/event-stream")
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }
}
