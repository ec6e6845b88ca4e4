package vn.tiendo.units.exchange;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.tiendo.localstack.testing.StackForTests;

/** Files sent as a province's IT would send them. */
public final class ImportCalls {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("text/csv", io.restassured.http.ContentType.TEXT));

    private ImportCalls() {}

    /** An enterprise code of this stem, or of the next one that has a check digit. */
    public static String code(long stem) {
        for (long candidate = stem; ; candidate++) {
            var digits = String.format(java.util.Locale.ROOT, "%09d", candidate);
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (digits.charAt(i) - '0');
            }
            if (sum % 11 != 0) {
                return digits + (10 - sum % 11);
            }
        }
    }

    public static ValidatableResponse send(String query, String csv) {
        return sendAs(null, query, csv);
    }

    public static ValidatableResponse sendAs(@Nullable String unit, String query, String csv) {
        return given().config(AS_IT_IS)
                .auth()
                .oauth2(token(unit))
                .contentType("text/csv")
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/imports?kind=" + query)
                .then();
    }

    /** Sends the file and waits until its job has ended. */
    public static JsonPath done(String query, String csv) {
        return ended(send(query, csv).statusCode(202).extract().path("id"));
    }

    public static JsonPath ended(String id) {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < deadline) {
            var job = get("/v1/imports/" + id).statusCode(200).extract().jsonPath();
            if (Set.of("COMPLETED", "REJECTED", "CANCELLED", "FAILED").contains(job.getString("state"))) {
                return job;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("the import has not ended");
    }

    /** A stream as one asks for it that has read so far. */
    static ValidatableResponse getAfter(String lastEventId, String path) {
        return given().auth()
                .oauth2(token(null))
                .header("Last-Event-ID", lastEventId)
                .get(path)
                .then();
    }

    public static ValidatableResponse get(String path) {
        return given().auth().oauth2(token(null)).get(path).then();
    }

    private static String token(@Nullable String unit) {
        return StackForTests.get()
                .token("registrar-1", Set.of("registrar"), unit == null ? null : UUID.fromString(unit));
    }
}
