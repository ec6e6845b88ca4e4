package vn.tiendo.reporting.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.entry;
import static vn.tiendo.reporting.api.Api.figure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.StackForTests;

/** What may not be stated is refused by one stable code, with a text in both languages, and changes nothing. */
@OnRealStack
class BadFactsTest {

    private UUID unit;
    private UUID admitted;
    private UUID women;
    private UUID owners;

    @BeforeEach
    void aUnitAndItsIndicators() {
        unit = ForeignFacts.unit("a", null);
        admitted = ForeignFacts.flow();
        women = ForeignFacts.flowPartOf(admitted);
        owners = ForeignFacts.flowPartOf(admitted);
    }

    private static void refused(String path, Object body, int status, String code, String vi, String en) {
        for (var language : Map.of("vi", vi, "en", en).entrySet()) {
            given().auth()
                    .oauth2(StackForTests.get().token("tester", Set.of("reporter"), null))
                    .header("Accept-Language", language.getKey())
                    .contentType("application/json")
                    .body(body)
                    .post(path)
                    .then()
                    .statusCode(status)
                    .body("code", equalTo(code))
                    .body("title", equalTo(language.getValue()));
        }
    }

    private static void refused(Object entry, String code, String vi, String en) {
        refused("/v1/progress-entries", entry, 422, code, vi, en);
    }

    @Test
    void aClosedPeriodNeedsADocument() {
        as("compiler", null)
                .body(Map.of("unitId", unit, "period", Map.of("from", "2024-01-01", "through", "2024-12-31")))
                .post("/v1/closed-periods")
                .then()
                .statusCode(201);

        refused(entry(unit, "2024-11-01", admitted, 1), "DOCUMENT_REQUIRED", "Cần có văn bản", "Document required");
        figure(admitted, unit, "2024", "2024-12-31").body("state", equalTo("NOTHING"));
    }

    @Test
    void aUnitExistsOnTheDay() {
        refused(
                entry(unit, "2019-12-31", admitted, 1),
                "UNIT_NOT_IN_FORCE",
                "Đơn vị không tồn tại vào ngày này",
                "Unit not in force");
    }

    @Test
    void aFactLiesNotInTheFuture() {
        refused(
                entry(unit, LocalDate.now(ZoneOffset.UTC).plusDays(2).toString(), admitted, 1),
                "OCCURRED_IN_FUTURE",
                "Ngày trong tương lai",
                "Date in the future");
    }

    @Test
    void aFlowIsNotBelowZeroNorCorrectedToLess() {
        refused(entry(unit, "2025-03-01", admitted, -1), "NEGATIVE_QUANTITY", "Số lượng âm", "Negative quantity");
        var id = entered(unit, "2025-03-01", admitted, 5);
        refused(
                "/v1/progress-entries/" + id + "/corrections",
                correction(admitted, -1),
                422,
                "NEGATIVE_QUANTITY",
                "Số lượng âm",
                "Negative quantity");
        figure(admitted, unit, "2025", "2025-12-31").body("value", equalTo(5));
    }

    @Test
    void aDerivedIndicatorIsNotStated() {
        var ratio = ForeignFacts.indicator("RATIO", 0, "REPORTED", null);
        var registry = ForeignFacts.indicator("STOCK", 0, "REGISTRY", null);

        refused(
                entry(unit, "2025-03-01", ratio, 1),
                "DERIVED_INDICATOR",
                "Chỉ tiêu thống kê được tính tự động",
                "Indicator is derived");
        refused(
                entry(unit, "2025-03-01", registry, 1),
                "DERIVED_INDICATOR",
                "Chỉ tiêu thống kê được tính tự động",
                "Indicator is derived");
    }

    @Test
    void severalPartsNeedTheirWhole() {
        refused(
                entry(unit, "2025-03-01", women, 1, owners, 1),
                "PARTS_WITHOUT_WHOLE",
                "Có các phần mà thiếu tổng",
                "Parts without their whole");
    }

    @Test
    void anEntryOfAnotherUnitIsNotCorrectedNorReversed() {
        var other = ForeignFacts.unit("b", null);
        var id = entered(other, "2025-03-01", admitted, 5);

        for (var act : Map.of("corrections", correction(admitted, 4), "reversals", Map.of())
                .entrySet()) {
            as("reporter", unit)
                    .body(act.getValue())
                    .post("/v1/progress-entries/" + id + "/" + act.getKey())
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("NOT_FOUND"));
        }
        figure(admitted, other, "2025", "2025-12-31").body("value", equalTo(5));
    }

    @Test
    void nobodyKnowsTheFuture() {
        figure(admitted, unit, "2025", "2025-12-31", "knownAt", "2999-01-01T00:00:00Z")
                .statusCode(422)
                .body("code", equalTo("KNOWN_AT_IN_FUTURE"));
    }

    @Test
    void whatHasNotArrivedIsToldToComeAgain() {
        as("reporter", null)
                .body(entry(UUID.randomUUID(), "2025-03-01", admitted, 1))
                .post("/v1/progress-entries")
                .then()
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("NOT_YET_KNOWN"));
    }
}
