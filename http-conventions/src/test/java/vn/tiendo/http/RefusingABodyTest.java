package vn.tiendo.http;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.http.RestCase.asPlanner;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.sample.NotesDatabase;

@QuarkusTest
@WithTestResource(NotesDatabase.class)
class RefusingABodyTest {
    private static final String TWELVE = "0240" + "00000001";

    @Test
    void namesAllErrorsAtOnce() {
        post("""
                {"title": 5, "kind": "LATE", "due": "2026-02-30", "unit": "x", "quantity": "5", "readAt": "today",
                 "lines": [{"count": -1}, {"text": "a", "count": 1.5, "colour": "red"}, 7], "size": 3}""")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("SEVERAL_ERRORS"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/title WRONG_TYPE",
                                "#/kind NOT_ONE_OF",
                                "#/due INVALID_DATE",
                                "#/unit INVALID_ID",
                                "#/quantity WRONG_TYPE",
                                "#/readAt INVALID_INSTANT",
                                "#/lines/0/text REQUIRED",
                                "#/lines/0/count TOO_SMALL",
                                "#/lines/1/count WRONG_TYPE",
                                "#/lines/1/colour UNKNOWN_FIELD",
                                "#/lines/2 WRONG_TYPE",
                                "#/size UNKNOWN_FIELD"));
    }

    @Test
    void namesTheAllowedFieldsBesideAnUnknownOne() {
        post("{\"title\": \"a\", \"titel\": \"b\"}")
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"))
                .body("errors[0].pointer", equalTo("#/titel"))
                .body("detail", containsString("title, kind, due, unit, quantity, readAt, lines"));
    }

    @Test
    void asksForWhatIsMissing() {
        post("{}").statusCode(422).body("code", equalTo("REQUIRED")).body("errors.pointer", contains("#/title"));
    }

    @Test
    void namesThePlaceOfASyntaxError() {
        post("{\n  \"title\": oops\n}")
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"))
                .body("detail", allOf(containsString("line 2"), not(containsString("oops"))));
        post("{\"title\": \"a\"").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        post("{\"title\": \"a\"} {}").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
    }

    @Test
    void refusesAnEmptyBody() {
        post("").statusCode(400).body("code", equalTo("BODY_MISSING"));
        post("null").statusCode(400).body("code", equalTo("BODY_MISSING"));
        post("[]").statusCode(400).body("code", equalTo("WRONG_TYPE"));
    }

    @Test
    void refusesARepeatedField() {
        post("{\"title\": \"a\", \"title\": \"b\"}")
                .statusCode(400)
                .body("code", equalTo("DUPLICATE_FIELD"))
                .body("errors[0].pointer", equalTo("#/title"));
    }

    @Test
    void refusesTwelveDigitsWithoutRepeatingThem() {
        post("{\"title\": \"giấy số " + TWELVE + ".\", \"lines\": [{\"text\": \"" + TWELVE + "\"}]}")
                .statusCode(422)
                .body("code", equalTo("PERSONAL_IDENTIFIER"))
                .body("errors.pointer", contains("#/title", "#/lines/0/text"))
                .body(not(containsString(TWELVE)));
        post("{\"title\": \"a\", \"" + TWELVE + "\": 1}")
                .statusCode(422)
                .body("code", equalTo("PERSONAL_IDENTIFIER"))
                .body(not(containsString(TWELVE)));
    }

    @Test
    void findsTwelveDigitsBehindInvisibleCharacters() {
        post("{\"title\": \"0240\u200b00000001\"}").statusCode(422).body("code", equalTo("PERSONAL_IDENTIFIER"));
    }

    @Test
    void takesIdsNumbersAndInstantsForWhatTheyAre() {
        post("""
                {"title": "typed", "quantity": 123456789012, "readAt": "2026-01-01T00:00:00.123456+07:00",
                 "lines": [{"text": "01900000-0000-7000-8000-123456789012"}]}""")
                .statusCode(201)
                .body("quantity", equalTo(123456789012L))
                .body("readAt", equalTo("2025-12-31T17:00:00.123Z"));
    }

    @Test
    void keepsTextsInOneForm() {
        post("{\"title\": \"Hoa\u0300\u00a0Bi\u0300nh\u200b\"}").statusCode(201).body("title", equalTo("Hoà Bình"));
    }

    @Test
    void refusesControlCharactersAndBrokenOnes() {
        post("{\"title\": \"a\\u0000b\"}").statusCode(422).body("code", equalTo("CONTROL_CHARACTER"));
        post("{\"title\": \"a\\ud800b\"}").statusCode(422).body("code", equalTo("CONTROL_CHARACTER"));
    }

    @Test
    void refusesAnotherEncodingThanUtf8() {
        byte[] tcvn3 = "{\"title\": \"T\u00c8nh\"}".getBytes(StandardCharsets.ISO_8859_1);
        asPlanner()
                .body(tcvn3)
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("NOT_UTF8"))
                .body("detail", containsString("TCVN3"));
    }

    @Test
    void refusesDeepNestingAndEndlessNumbers() {
        post("[".repeat(5000)).statusCode(400).body("code", equalTo("NESTED_TOO_DEEP"));
        post("{\"title\": \"a\", \"quantity\": 1e999999}").statusCode(422).body("code", equalTo("TOO_MANY_DIGITS"));
    }

    @Test
    void tellsNothingOfTheInside() {
        RestCase.as("viewer")
                .get("/v1/notes/broken")
                .then()
                .statusCode(500)
                .body("code", equalTo("INTERNAL"))
                .body("errors", nullValue())
                .body(not(containsString("secret")));
    }

    private static ValidatableResponse post(String body) {
        return asPlanner()
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/notes")
                .then();
    }
}
