package vn.tiendo.units.difficulty;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.units.RegistryCalls.as;
import static vn.tiendo.units.RegistryCalls.created;
import static vn.tiendo.units.RegistryCalls.enterprise;
import static vn.tiendo.units.RegistryCalls.get;
import static vn.tiendo.units.RegistryCalls.post;
import static vn.tiendo.units.RegistryCalls.refused;
import static vn.tiendo.units.RegistryCalls.unit;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class DifficultyApiTest {

    private String unit;
    private String above;

    @BeforeEach
    void aUnitAndOneThatAnswers() {
        unit = unit("PARTY");
        above = unit("GOVERNMENT");
    }

    @Test
    void isOpenUntilTheDayOfItsAnswer() {
        var enterprise = enterprise(Map.of());
        var id = raised(Map.of("enterpriseId", enterprise));
        String knownAt = get("/v1/difficulties/" + id)
                .body("state", equalTo("OPEN"))
                .extract()
                .path("knownAt");
        answer(id, "2025-10-01").statusCode(201);

        get("/v1/difficulties/" + id + "?at=2025-09-30").body("state", equalTo("OPEN"));
        get("/v1/difficulties/" + id + "?at=2025-10-01")
                .body("state", equalTo("ANSWERED"))
                .body("answers[0].document.number", equalTo("345/UBND-TH"));
        get("/v1/difficulties/" + id + "?at=2025-10-01&knownAt=" + knownAt).body("state", equalTo("OPEN"));
        get("/v1/difficulties?enterprise=" + enterprise).body("items.id", equalTo(List.of(id)));
    }

    @Test
    void isListedForWhoeverMustAnswer() {
        var open = raised(Map.of("kind", "PROPOSAL"));
        var answered = raised(Map.of());
        answer(answered, "2025-10-01");

        get("/v1/difficulties?state=OPEN&toAnswerBy=" + above).body("items.id", equalTo(List.of(open)));
        get("/v1/difficulties?state=ANSWERED&unit=" + unit).body("items.id", equalTo(List.of(answered)));
        String cursor = get("/v1/difficulties?limit=1&unit=" + unit).extract().path("nextCursor");
        get("/v1/difficulties?limit=1&unit=" + unit + "&cursor=" + cursor).body("items", hasSize(1));
        get("/v1/difficulties?at=2025-09-14&unit=" + unit).body("items", hasSize(0));
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNoPersonIsKept() {
        var wrong = body(Map.of("unitId", UUID.randomUUID(), "enterpriseId", UUID.randomUUID()));
        post("/v1/difficulties", wrong)
                .statusCode(422)
                .body("errors.code", hasItems("UNKNOWN_UNIT", "UNKNOWN_ENTERPRISE"));
        refused("/v1/difficulties", body(Map.of("text", "Ông 079012345678 đề nghị")), "PERSONAL_IDENTIFIER")
                .body(not(containsString("079012345678")));
        answer(raised(Map.of()), "2025-09-14").statusCode(422).body("code", equalTo("ANSWERED_BEFORE_RAISED"));
        answer(UUID.randomUUID().toString(), "2025-10-01").statusCode(404);
    }

    @Test
    void isAnsweredByTheUnitThatMust() {
        var id = raised(Map.of());
        as("registrar", unit)
                .body(Map.of("text", "Đã giải quyết", "answeredOn", "2025-10-01"))
                .post("/v1/difficulties/" + id + "/answers")
                .then()
                .statusCode(403);
    }

    @Test
    void isOfAnEnterpriseThatTheCallerKnows() {
        raisedByItself(enterprise(Map.of("managedById", unit("PARTY"))))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_ENTERPRISE"));
        raisedByItself(enterprise(Map.of("managedById", unit))).statusCode(201);
    }

    private io.restassured.response.ValidatableResponse raisedByItself(String enterprise) {
        return as("registrar", unit)
                .body(body(Map.of("enterpriseId", enterprise)))
                .post("/v1/difficulties")
                .then();
    }

    private String raised(Map<String, Object> more) {
        return created("/v1/difficulties", body(more));
    }

    private Map<String, Object> body(Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of(
                "unitId",
                unit,
                "text",
                "Chưa có nơi sinh hoạt chi bộ",
                "raisedOn",
                "2025-09-15",
                "toAnswerById",
                above));
        body.putAll(more);
        return body;
    }

    private static io.restassured.response.ValidatableResponse answer(String id, String day) {
        return post(
                "/v1/difficulties/" + id + "/answers",
                Map.of("text", "Bố trí phòng", "answeredOn", day, "document", Map.of("number", "345/UBND-TH")));
    }
}
