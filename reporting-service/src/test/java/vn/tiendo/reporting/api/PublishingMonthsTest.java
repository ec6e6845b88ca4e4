package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.post;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.CanonicalJson;

@OnRealStack
class PublishingMonthsTest {
    private static final Map<String, String> MARCH = Map.of("from", "2025-03-01", "through", "2025-03-31");

    private UUID province;
    private UUID large;
    private UUID small;
    private UUID middle;
    private UUID admitted;

    @BeforeEach
    void aProvinceWithAClosedMonth() {
        province = ForeignFacts.unit("Tỉnh", null);
        large = ForeignFacts.unit("Phường lớn", province);
        small = ForeignFacts.unit("Xã nhỏ", province);
        middle = ForeignFacts.unit("Xã vừa", province);
        admitted = ForeignFacts.flow();
        entered(large, "2025-03-10", admitted, 20);
        entered(small, "2025-03-11", admitted, 1);
        entered(middle, "2025-03-12", admitted, 5);
        entered(large, "2025-04-01", admitted, 100);
    }

    @Test
    void givesOutWhatIsNotSmallAndHidesAnotherBesideTheSmallOne() {
        close(province);

        var id = publish(province).statusCode(201).extract().<String>path("id");

        assertThat(values(id))
                .containsEntry(province, 26)
                .containsEntry(large, 20)
                .doesNotContainKeys(small, middle);
    }

    @Test
    void givesTheSameAsATable() {
        close(province);
        var published = publish(province).statusCode(201).extract().jsonPath();

        var answer = asViewer().accept("text/csv").get("/v1/open-data/" + published.getString("id") + "/figures");

        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(answer.asString().lines()).hasSize(1 + published.getInt("cells"));
        assertThat(answer.asString()).contains(",20,").contains("Xã nhỏ");
        assertThat(CanonicalJson.sha256(answer.asByteArray())).isEqualTo(published.getString("sha256"));
    }

    @Test
    void publishesAMonthOnceSoThatNoTwoSnapshotsCanBeCompared() {
        close(province);
        var id = publish(province).statusCode(201).extract().<String>path("id");
        var late = Api.entry(large, "2025-03-20", admitted, 4);
        late.put("document", Map.of("number", "12-QĐ/TU"));
        post("/v1/progress-entries", late).statusCode(201);

        publish(province).statusCode(409).body("code", equalTo("MONTH_PUBLISHED_ALREADY"));
        publish(large).statusCode(409).body("code", equalTo("MONTH_PUBLISHED_ALREADY"));

        assertThat(values(id)).as("what was published stays").containsEntry(province, 26);
    }

    @Test
    void publishesNoUnitAboveOneThatIsPublished() {
        close(province);
        publish(large).statusCode(201);

        publish(province).statusCode(409).body("code", equalTo("MONTH_PUBLISHED_ALREADY"));
    }

    @Test
    void refusesAMonthThatIsOpenAndWhatIsNoMonth() {
        publish(province).statusCode(409).body("code", equalTo("MONTH_NOT_CLOSED"));
        close(large);
        publish(province).statusCode(409);
        as("compiler", null)
                .body(Map.of("unitId", province, "period", Map.of("from", "2025-03-01", "through", "2025-03-30")))
                .post("/v1/publications")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_MONTH"));
    }

    @Test
    void publishesByAdministrativeUnitsOnly() {
        var committee = ForeignFacts.unit("Đảng bộ", "PARTY", null, "2020-01-01");
        close(committee);

        publish(committee).statusCode(422).body("code", equalTo("SYSTEM_NOT_PUBLISHED"));
    }

    @Test
    void asksForATokenUnlessItIsConfiguredOtherwise() {
        RestAssured.given().get("/v1/open-data").then().statusCode(401);
        asViewer().get("/v1/open-data").then().statusCode(200);
        as("viewer", null)
                .body(Map.of("unitId", province, "period", MARCH))
                .post("/v1/publications")
                .then()
                .statusCode(403);
    }

    @Test
    void isOpenToAllWhereItIsConfiguredSoAndNothingElseIs() {
        close(province);
        var id = publish(province).statusCode(201).extract().<String>path("id");
        System.setProperty("tiendo.open-data.public", "true");
        try {
            RestAssured.given().get("/v1/open-data").then().statusCode(200);
            RestAssured.given().get("/v1/open-data/" + id).then().statusCode(200);
            RestAssured.given()
                    .accept("text/csv")
                    .get("/v1/open-data/" + id + "/figures")
                    .then()
                    .statusCode(200);
            RestAssured.given().get("/v1/closed-periods/" + id).then().statusCode(401);
            RestAssured.given()
                    .contentType("application/json")
                    .body(Map.of("unitId", province, "period", MARCH))
                    .post("/v1/publications")
                    .then()
                    .statusCode(401);
        } finally {
            System.clearProperty("tiendo.open-data.public");
        }
    }

    private static void close(UUID unit) {
        as("compiler", null)
                .body(Map.of("unitId", unit, "period", MARCH))
                .post("/v1/closed-periods")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse publish(UUID unit) {
        return as("compiler", null)
                .body(Map.of("unitId", unit, "period", MARCH))
                .post("/v1/publications")
                .then();
    }

    /** What is shown of the indicator, by unit. */
    private Map<UUID, Integer> values(String publication) {
        var values = new HashMap<UUID, Integer>();
        var cursor = "";
        do {
            var page = asViewer()
                    .get("/v1/open-data/" + publication + "/figures?limit=200" + cursor)
                    .jsonPath();
            page.<Map<String, Object>>getList("items").stream()
                    .filter(cell -> cell.get("indicatorId").equals(admitted.toString()) && cell.containsKey("value"))
                    .forEach(cell -> values.put(
                            UUID.fromString((String) cell.get("unitId")), ((Number) cell.get("value")).intValue()));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());
        return values;
    }
}
