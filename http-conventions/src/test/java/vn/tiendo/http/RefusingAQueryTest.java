package vn.tiendo.http;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.http.RestCase.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.sample.NotesDatabase;

@QuarkusTest
@WithTestResource(NotesDatabase.class)
class RefusingAQueryTest {
    private static final String TWELVE = "0240" + "00000001";
    private static final String PARAMETERS = "/v1/notes/parameters";

    @Test
    void namesTheAllowedParametersBesideAnUnknownOne() {
        as("viewer")
                .get(PARAMETERS + "?colour=red")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"))
                .body("errors[0].parameter", equalTo("colour"))
                .body("detail", containsString("code, at, knownAt, unit, period, borders"));
    }

    @Test
    void namesAllErrorsAtOnce() {
        as("viewer")
                .get(PARAMETERS + "?at=2026-02-30&knownAt=now&unit=5&period=2026-13&borders=old&code=a&code=b&x=1")
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.parameter + ' ' + it.code }",
                        containsInAnyOrder(
                                "at INVALID_DATE",
                                "knownAt INVALID_INSTANT",
                                "unit INVALID_ID",
                                "period INVALID_PERIOD",
                                "borders INVALID_BORDERS",
                                "code REPEATED_PARAMETER",
                                "x UNKNOWN_PARAMETER"));
    }

    @Test
    void readsTypedParameters() {
        as("viewer")
                .urlEncodingEnabled(false)
                .get(PARAMETERS + "?at=2026-02-28&knownAt=2026-01-01T07:00:00%2B07:00&period=2026-02&borders=then")
                .then()
                .statusCode(200)
                .body("from", equalTo("2026-02-01/2026-02-28"))
                .body("borders", equalTo("then"))
                .body("knownAt", equalTo("2026-01-01T00:00:00.000Z"));
    }

    @Test
    void keepsTextsInOneForm() {
        as("viewer")
                .urlEncodingEnabled(false)
                .get(PARAMETERS + "?code=Hoa%CC%80")
                .then()
                .statusCode(200)
                .body("code", equalTo("Hoà"));
    }

    @Test
    void refusesTwelveDigitsWithoutRepeatingThem() {
        as("viewer")
                .get(PARAMETERS + "?code=" + TWELVE + "&" + TWELVE + "=1")
                .then()
                .statusCode(422)
                .body("code", equalTo("PERSONAL_IDENTIFIER"))
                .body(not(containsString(TWELVE)));
        as("viewer")
                .header("Idempotency-Key", "letter-" + TWELVE)
                .get(PARAMETERS)
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("Idempotency-Key"))
                .body(not(containsString(TWELVE)));
        as("viewer").get("/v1/notes/" + TWELVE).then().statusCode(404).body(not(containsString(TWELVE)));
        as("viewer").get("/nowhere/" + TWELVE).then().statusCode(404).body(not(containsString(TWELVE)));
    }

    @Test
    void takesAnIdWithTwelveDigitsAtItsEnd() {
        as("viewer")
                .get(PARAMETERS + "?unit=01900000-0000-7000-8000-123456789012")
                .then()
                .statusCode(200);
    }

    @Test
    void boundsAPage() {
        as("viewer").get("/v1/notes?limit=0").then().statusCode(400).body("code", equalTo("INVALID_LIMIT"));
        as("viewer").get("/v1/notes?limit=201").then().statusCode(400).body("code", equalTo("INVALID_LIMIT"));
        as("viewer").get("/v1/notes?cursor=!").then().statusCode(400).body("code", equalTo("INVALID_CURSOR"));
    }
}
