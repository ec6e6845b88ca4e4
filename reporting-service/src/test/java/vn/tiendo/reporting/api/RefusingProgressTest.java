package vn.tiendo.reporting.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.asReporter;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.enter;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.entry;
import static vn.tiendo.reporting.api.Api.figure;
import static vn.tiendo.reporting.api.Api.post;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.units.UnitsSucceeded;

@OnRealStack
class RefusingProgressTest {

    private UUID unit;
    private UUID admitted;
    private UUID women;

    @BeforeEach
    void aUnitAndItsIndicators() {
        unit = ForeignFacts.unit("a", null);
        admitted = ForeignFacts.flow();
        women = ForeignFacts.flowPartOf(admitted);
    }

    @Test
    void allFaultsAreNamedAtOnceAndNothingIsWritten() {
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();

        enter(entry(unit, tomorrow, admitted, 0.5, women, -1))
                .statusCode(422)
                .body("code", equalTo("SEVERAL_ERRORS"))
                .body("errors.code", containsInAnyOrder("OCCURRED_IN_FUTURE", "QUANTITY_SCALE", "NEGATIVE_QUANTITY"))
                .body("errors.pointer", hasItem("#/statements/1/quantity"));
        figure(admitted, unit, "2026", "2026-12-31").body("state", equalTo("NOTHING"));
    }

    @Test
    void aPartIsNotMoreThanItsWhole() {
        enter(entry(unit, "2025-03-01", admitted, 5, women, 6))
                .statusCode(422)
                .body("code", equalTo("PART_EXCEEDS_WHOLE"))
                .body("errors[0].pointer", equalTo("#/statements/1/quantity"));
        var id = entered(unit, "2025-03-02", admitted, 5, women, 5);
        post("/v1/progress-entries/" + id + "/corrections", correction(admitted, 4))
                .statusCode(422)
                .body("code", equalTo("PART_EXCEEDS_WHOLE"));
        post("/v1/progress-entries/" + id + "/corrections", correction(admitted, 4, women, 4))
                .statusCode(201);
        figure(women, unit, "2025", "2025-12-31").body("value", equalTo(4));
    }

    @Test
    void whatHasNotArrivedMayStillCome() {
        enter(entry(UUID.randomUUID(), "2025-03-01", UUID.randomUUID(), 1))
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("NOT_YET_KNOWN"))
                .body("errors.pointer", containsInAnyOrder("#/unitId", "#/statements/0/indicatorId"));
    }

    @Test
    void aUnitIsInForceOnTheDayOfTheFact() {
        enter(entry(unit, "2019-12-31", admitted, 1)).statusCode(422).body("code", equalTo("UNIT_NOT_IN_FORCE"));
    }

    @Test
    void nobodySaysThatNothingWillHappen() {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

        zero(unit, "2026-01-01", today.plusDays(1).toString())
                .statusCode(422)
                .body("code", equalTo("OCCURRED_IN_FUTURE"))
                .body("errors[0].pointer", equalTo("#/period/through"));
        zero(unit, "2026-01-01", today.toString()).statusCode(201);
    }

    @Test
    void aUnitSaysNothingOfDaysBeforeItOrAfterItsEnd() {
        var heir = ForeignFacts.unit("heir", null);
        ForeignFacts.arrive(new UnitsSucceeded(
                UUID.randomUUID(),
                "ABSORB",
                LocalDate.parse("2025-07-01"),
                Instant.parse("2026-01-01T00:00:00Z"),
                List.of(unit),
                List.of(heir),
                List.of(),
                List.of(),
                List.of(),
                null,
                null));

        zero(unit, "2019-01-01", "2019-12-31").statusCode(422).body("code", equalTo("UNIT_NOT_IN_FORCE"));
        zero(unit, "2025-01-01", "2025-12-31").statusCode(422).body("code", equalTo("UNIT_NOT_IN_FORCE"));
        zero(unit, "2025-01-01", "2025-06-30").statusCode(201);
        zero(UUID.randomUUID(), "2025-01-01", "2025-06-30").statusCode(409).body("code", equalTo("NOT_YET_KNOWN"));
    }

    private ValidatableResponse zero(UUID of, String from, String through) {
        return post(
                "/v1/zero-reports",
                Map.of("unitId", of, "indicatorId", admitted, "period", Map.of("from", from, "through", through)));
    }

    @Test
    void aClosedPeriodNeedsADocument() {
        var child = ForeignFacts.unit("b", unit);
        var id = entered(child, "2024-12-20", admitted, 5);
        as("compiler", null)
                .body(Map.of("unitId", unit, "period", Map.of("from", "2024-01-01", "through", "2024-12-31")))
                .post("/v1/closed-periods")
                .then()
                .statusCode(201);

        enter(entry(child, "2024-11-01", admitted, 1)).statusCode(422).body("code", equalTo("DOCUMENT_REQUIRED"));
        post("/v1/progress-entries/" + id + "/reversals", Map.of()).statusCode(422);
        post("/v1/progress-entries/" + id + "/corrections", correction(admitted, 3))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/document"));
        var withDocument = correction(admitted, 3);
        withDocument.put("document", Map.of("number", "12-QĐ/TU"));
        post("/v1/progress-entries/" + id + "/corrections", withDocument).statusCode(201);
        figure(admitted, unit, "2024", "2024-12-31").body("value", equalTo(3));
    }

    @Test
    void aDateLiesInThePlanThatIsNamed() {
        var facts = PlanFacts.of(unit);
        facts.arrive();
        var outside = entry(unit, "2025-12-31", admitted, 1);
        outside.put("planId", facts.plan);

        enter(outside).statusCode(422).body("code", equalTo("DATE_OUTSIDE_PLAN"));
    }

    @Test
    void whatCannotBeReadIsNamedWithItsPlace() {
        var unknown = entry(unit, "2025-03-01", admitted, 1);
        unknown.put("name", "x");
        enter(unknown)
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"))
                .body("errors[0].pointer", equalTo("#/name"));
        asReporter()
                .body("{\"unitId\":")
                .post("/v1/progress-entries")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        asReporter()
                .contentType("text/plain")
                .body("x")
                .post("/v1/progress-entries")
                .then()
                .statusCode(415);
        asReporter()
                .body("{\"source\":\"" + "x".repeat(10_000_000) + "\"}")
                .post("/v1/progress-entries")
                .then()
                .statusCode(413);
        var personal = entry(unit, "2025-03-01", admitted, 1);
        personal.put("externalId", "cell 012345678901");
        enter(personal).statusCode(422).body("code", equalTo("PERSONAL_IDENTIFIER"));
    }

    @Test
    void authorityEndsWithTheSubtreeOfTheCallersUnit() {
        var below = ForeignFacts.unit("b", unit);
        var other = ForeignFacts.unit("c", null);

        as("reporter", unit)
                .body(entry(below, "2025-03-01", admitted, 1))
                .post("/v1/progress-entries")
                .then()
                .statusCode(201);
        as("reporter", unit)
                .body(entry(other, "2025-03-01", admitted, 1))
                .post("/v1/progress-entries")
                .then()
                .statusCode(403)
                .body("code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
        as("viewer", null)
                .body(entry(unit, "2025-03-01", admitted, 1))
                .post("/v1/progress-entries")
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_REQUIRED"));
    }
}
