package vn.tiendo.reporting.api;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.tiendo.localstack.testing.StackForTests;

/** Files of entries sent as a province's IT would send them. */
final class ImportCalls {

    private static final Set<String> ENDS = Set.of("COMPLETED", "REJECTED", "CANCELLED", "FAILED");
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("text/csv", ContentType.TEXT)
                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT));

    private ImportCalls() {}

    static ValidatableResponse send(String query, String file) {
        return sendAs(null, "text/csv", query, file);
    }

    static ValidatableResponse sendAs(@Nullable UUID unit, String type, String query, String file) {
        return sendAs(unit, type, query, file.getBytes(StandardCharsets.UTF_8));
    }

    static ValidatableResponse sendAs(@Nullable UUID unit, String type, String query, byte[] file) {
        return given().config(AS_IT_IS)
                .auth()
                .oauth2(token(unit))
                .contentType(type)
                .header("Accept-Language", "en")
                .body(file)
                .post("/v1/imports?kind=progress-entries" + query)
                .then();
    }

    /** Sends the file and waits until its job has ended. */
    static JsonPath done(String query, String csv) {
        return ended(send(query, csv).statusCode(202).extract().path("id"));
    }

    static JsonPath ended(String id) {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < deadline) {
            var job = get("/v1/imports/" + id).statusCode(200).extract().jsonPath();
            if (ENDS.contains(job.getString("state"))) {
                return job;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("The import " + id + " has not ended");
    }

    static ValidatableResponse get(String path) {
        return given().auth()
                .oauth2(token(null))
                .header("Accept-Language", "en")
                .get(path)
                .then();
    }

    static ValidatableResponse undo(Object importId, Object body) {
        return post("/v1/imports/" + importId + "/undos", body);
    }

    static ValidatableResponse post(String path, Object body) {
        return given().auth()
                .oauth2(token(null))
                .contentType("application/json")
                .header("Accept-Language", "en")
                .body(body)
                .post(path)
                .then();
    }

    private static String token(@Nullable UUID unit) {
        return StackForTests.get().token("importer", Set.of("compiler"), unit);
    }
}
