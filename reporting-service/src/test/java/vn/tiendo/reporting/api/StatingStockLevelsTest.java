package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.Api.post;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.ledger.StockLevels;
import vn.tiendo.reporting.ledger.StockLevels.StockLevel;

@OnRealStack
class StatingStockLevelsTest {

    private static final String LEVELS = "/v1/stock-levels";

    @Inject
    StockLevels levels;

    private UUID unit;
    private UUID members;

    @BeforeEach
    void aUnitAndAStock() {
        unit = ForeignFacts.unit("a", null);
        members = ForeignFacts.indicator("STOCK", 0, "REPORTED", null);
    }

    @Test
    void aLevelStandsAndIsRead() {
        String id = state(level("2025-03-31", 100))
                .statusCode(201)
                .header("Position", notNullValue())
                .extract()
                .path("id");

        as("viewer", null)
                .get(LEVELS + "/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("LEVEL"))
                .body("day", equalTo("2025-03-31"))
                .body("quantity", equalTo(100));
        assertThat(standing(horizon())).containsExactly(Map.entry("2025-03-31", 100));
    }

    @Test
    void ofTwoOnOneDayTheLaterRecordedStandsFromItsRecordingOn() {
        stated("2025-03-31", 100);
        var before = horizon();
        stated("2025-03-31", 98);
        stated("2025-02-28", 90);

        assertThat(standing(before)).containsExactly(Map.entry("2025-03-31", 100));
        assertThat(standing(horizon())).containsExactly(Map.entry("2025-02-28", 90), Map.entry("2025-03-31", 98));
    }

    @Test
    void aCorrectionSupersedesAndAReversalTakesBackTheLevelWithItsCorrections() {
        var first = stated("2025-03-31", 100);
        stated("2025-03-31", 98);

        post(LEVELS + "/" + first + "/corrections", Map.of("quantity", 97))
                .statusCode(201)
                .body("kind", equalTo("CORRECTION"))
                .body("of", equalTo(first));
        var corrected = horizon();
        post(LEVELS + "/" + first + "/reversals", Map.of()).statusCode(201).body("quantity", nullValue());

        assertThat(standing(corrected)).containsExactly(Map.entry("2025-03-31", 97));
        assertThat(standing(horizon())).containsExactly(Map.entry("2025-03-31", 98));
        post(LEVELS + "/" + first + "/reversals", Map.of()).statusCode(409).body("code", equalTo("ALREADY_REVERSED"));
        post(LEVELS + "/" + first + "/corrections", Map.of("quantity", 1)).statusCode(409);
    }

    @Test
    void aCorrectionIsNotItselfCorrected() {
        String correction = post(LEVELS + "/" + stated("2025-03-31", 100) + "/corrections", Map.of("quantity", 97))
                .extract()
                .path("id");

        post(LEVELS + "/" + correction + "/reversals", Map.of()).statusCode(422).body("code", equalTo("NOT_AN_ENTRY"));
    }

    @Test
    void theSameExternalIdStatesOnce() {
        var body = level("2025-03-31", 100);
        body.put("externalId", "row-1");
        String first = state(body).statusCode(201).extract().path("id");

        state(body).statusCode(200).body("id", equalTo(first));
        body.put("quantity", 101);
        state(body).statusCode(422).body("code", equalTo("EXTERNAL_ID_REUSED"));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        state(level("2999-01-01", -0.5))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("OCCURRED_IN_FUTURE", "NEGATIVE_QUANTITY", "QUANTITY_SCALE"));
        state(level("2019-12-31", 1)).statusCode(422).body("code", equalTo("UNIT_NOT_IN_FORCE"));
        members = ForeignFacts.flow();
        state(level("2025-03-31", 1)).statusCode(422).body("code", equalTo("LEVEL_OF_FLOW"));
        members = ForeignFacts.indicator("STOCK", 0, "REGISTRY", null);
        state(level("2025-03-31", 1)).statusCode(422).body("code", equalTo("DERIVED_INDICATOR"));
        members = UUID.randomUUID();
        state(level("2025-03-31", 1))
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("NOT_YET_KNOWN"));
        assertThat(standing(horizon())).isEmpty();
    }

    @Test
    void aClosedPeriodNeedsADocument() {
        var id = stated("2024-12-20", 100);
        as("compiler", null)
                .body(Map.of("unitId", unit, "period", Map.of("from", "2024-01-01", "through", "2024-12-31")))
                .post("/v1/closed-periods")
                .then()
                .statusCode(201);

        state(level("2024-12-31", 1)).statusCode(422).body("code", equalTo("DOCUMENT_REQUIRED"));
        post(LEVELS + "/" + id + "/reversals", Map.of()).statusCode(422);
        var document = Map.of("number", "12-QĐ/TU");
        post(LEVELS + "/" + id + "/corrections", Map.of("quantity", 99, "document", document))
                .statusCode(201);
        assertThat(standing(horizon())).containsExactly(Map.entry("2024-12-20", 99));
    }

    @Test
    void aStockMovesEitherWayAndAFlowOnlyUpward() {
        var id = entered(unit, "2025-02-10", members, -2);
        post("/v1/progress-entries/" + id + "/corrections", correction(members, -3))
                .statusCode(201)
                .body("postings[0].quantity", equalTo(-1));
        post("/v1/progress-entries/" + id + "/reversals", Map.of())
                .statusCode(201)
                .body("postings[0].quantity", equalTo(3));
        Api.enter(Api.entry(unit, "2025-02-10", ForeignFacts.flow(), -2))
                .statusCode(422)
                .body("code", equalTo("NEGATIVE_QUANTITY"));
    }

    @Test
    void authorityEndsWithTheSubtreeOfTheCallersUnit() {
        as("reporter", ForeignFacts.unit("b", null))
                .body(level("2025-03-31", 100))
                .post(LEVELS)
                .then()
                .statusCode(403);
    }

    private Map<String, Object> level(String day, Number quantity) {
        var body = new LinkedHashMap<String, Object>();
        body.put("unitId", unit);
        body.put("indicatorId", members);
        body.put("day", day);
        body.put("quantity", quantity);
        return body;
    }

    private static ValidatableResponse state(Map<String, Object> level) {
        return post(LEVELS, level);
    }

    private String stated(String day, Number quantity) {
        return state(level(day, quantity)).statusCode(201).extract().path("id");
    }

    private List<Map.Entry<String, Integer>> standing(String knownAt) {
        return levels.knownAt(Instant.parse(knownAt), Set.of(members)).stream()
                .map(level -> Map.entry(day(level), whole(level.quantity())))
                .toList();
    }

    private static String day(StockLevel level) {
        LocalDate day = level.day();
        return day.toString();
    }

    private static int whole(BigDecimal quantity) {
        return quantity.intValueExact();
    }
}
