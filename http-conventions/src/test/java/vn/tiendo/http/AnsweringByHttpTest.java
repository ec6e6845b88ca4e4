package vn.tiendo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.tiendo.http.RestCase.as;
import static vn.tiendo.http.RestCase.asPlanner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.http.sample.Arrivals;
import vn.tiendo.http.sample.NotesDatabase;
import vn.tiendo.localstack.testing.StackForTests;

@QuarkusTest
@WithTestResource(NotesDatabase.class)
class AnsweringByHttpTest {
    @TestHTTPResource("/v1/notes")
    URI notes;

    @Test
    void asksForAToken() {
        ValidatableResponse answer = given().get("/v1/notes").then();
        problem(answer, 401, "UNAUTHENTICATED").header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void refusesABadToken() {
        for (String token : new String[] {"nonsense", "a.b.c"}) {
            ValidatableResponse answer =
                    given().auth().oauth2(token).get("/v1/notes").then();
            problem(answer, 401, "TOKEN_INVALID").header("WWW-Authenticate", containsString("error=\"invalid_token\""));
        }
    }

    @Test
    void refusesACallerWithoutTheRole() {
        problem(
                        as("viewer")
                                .contentType("application/json")
                                .body("{\"title\": \"a\"}")
                                .post("/v1/notes")
                                .then(),
                        403,
                        "ROLE_REQUIRED")
                .body("detail", containsString("planner"));
        problem(as("director").get("/v1/notes").then(), 403, "ROLE_REQUIRED");
    }

    @Test
    void letsAnAdministratorDoEverything() {
        as("administrator").get("/v1/notes").then().statusCode(200);
    }

    @Test
    void opensNoMethodThatNamesNoRole() {
        problem(as("administrator").get("/v1/notes/forgotten").then(), 403, "OPERATION_CLOSED");
    }

    @Test
    void answersAnUnknownPath() {
        problem(as("viewer").get("/v1/nothing").then(), 404, "NOT_FOUND").body("instance", equalTo("/v1/nothing"));
        problem(as("viewer").get("/nothing").then(), 404, "NOT_FOUND");
        problem(as("viewer").get("/q/nothing").then(), 404, "NOT_FOUND");
        problem(as("viewer").get("/v1/notes/not-an-id").then(), 404, "NOT_FOUND");
    }

    @Test
    void answersAWrongMethodOrFormat() {
        problem(as("viewer").delete("/v1/notes").then(), 405, "METHOD_NOT_ALLOWED");
        problem(as("viewer").accept("text/csv").get("/v1/notes").then(), 406, "NOT_ACCEPTABLE");
        problem(
                as("planner")
                        .contentType("text/plain")
                        .body("title")
                        .post("/v1/notes")
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        problem(
                as("planner")
                        .contentType("application/json; charset=utf-16")
                        .body("{}")
                        .post("/v1/notes")
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void refusesTenMegabytesThatAreAnnounced() {
        problem(asPlanner().body(new byte[10_000_000]).post("/v1/notes").then(), 413, "BODY_TOO_LARGE")
                .body("detail", containsString("1048576"));
    }

    @ParameterizedTest
    @CsvSource({"POST, , application/json", "PATCH, /01900000-0000-7000-8000-000000000003, application/merge-patch+json"
    })
    void refusesTenMegabytesInChunks(String method, @Nullable String note, String type) throws Exception {
        HttpResponse<String> answer = inChunks(method, note == null ? "" : note, type, 10_000_000);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("BODY_TOO_LARGE");
    }

    @Test
    void readsAMebibyteAndNotAByteMore() throws Exception {
        String type = "application/merge-patch+json";
        String note = "/01900000-0000-7000-8000-000000000003";
        assertThat(inChunks("PATCH", note, type, 1 << 20).body()).isEqualTo("1048576");
        assertThat(inChunks("PATCH", note, type, (1 << 20) + 1).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> inChunks(String method, String path, String type, int size) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(notes + path))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + StackForTests.get().token("t", Set.of("planner"), null))
                .method(
                        method,
                        HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size])))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void speaksVietnameseUnlessEnglishIsPreferred() {
        for (String language : new String[] {"vi", "fr", "vi-VN,en;q=0.5", "%%"}) {
            given().header("Accept-Language", language)
                    .get("/v1/notes")
                    .then()
                    .header("Content-Language", "vi")
                    .header("Vary", containsString("Accept-Language"))
                    .body("title", equalTo("Chưa xác thực"));
        }
        given().header("Accept-Language", "en-GB,vi;q=0.5")
                .get("/v1/notes")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Not authenticated"));
    }

    @Test
    void continuesTheTraceOfTheCaller() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/v1/notes")
                .then()
                .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"));
        given().header("traceparent", "secret").get("/v1/notes").then().body("traceId", not(containsString("secret")));
    }

    @Test
    void streamsToWhoMayRead() {
        as("viewer").get("/v1/notes/live").then().statusCode(200).body(containsString("data:two"));
        problem(given().accept("text/event-stream").get("/v1/notes/live").then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void waitsForAPosition() {
        as("viewer").header("Wait-For", Arrivals.HERE).get("/v1/notes").then().statusCode(200);
        problem(
                        as("viewer")
                                .header("Wait-For", "01900000-0000-7000-8000-000000000002")
                                .get("/v1/notes")
                                .then(),
                        409,
                        "NOT_YET_KNOWN")
                .header("Retry-After", "1");
        problem(as("viewer").header("Wait-For", "soon").get("/v1/notes").then(), 400, "INVALID_POSITION");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body(
                        "type",
                        equalTo("urn:tiendo:problem:"
                                + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
    }
}
