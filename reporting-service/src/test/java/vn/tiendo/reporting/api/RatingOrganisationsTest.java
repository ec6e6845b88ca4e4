package vn.tiendo.reporting.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.entry;
import static vn.tiendo.reporting.api.Api.figure;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.Api.post;
import static vn.tiendo.reporting.api.RegistryFacts.arrived;
import static vn.tiendo.reporting.api.RegistryFacts.ended;
import static vn.tiendo.reporting.api.RegistryFacts.established;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.plans.RatingScaleSet;
import vn.tiendo.events.plans.RatioPart;

@OnRealStack
class RatingOrganisationsTest {

    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Map<String, String> YEAR = Map.of("from", "2025-01-01", "through", "2025-12-31");

    private UUID party;
    private UUID other;
    private UUID good;
    private UUID cell;

    @BeforeEach
    void aPartyWithACellAndAScale() {
        party = ForeignFacts.unit("Đảng bộ khối", "PARTY", null, "2020-01-01");
        other = ForeignFacts.unit("Đảng bộ khác", "PARTY", null, "2020-01-01");
        scale(party, "2020-01-01", "EXCELLENT", "GOOD", "DONE");
        good = ratio(
                new RatioPart(null, null, null, null, "PARTY", true, null, null),
                new RatioPart(null, null, null, null, null, null, "GOOD", null));
        cell = arrived(established("PARTY_CELL", "2020-05-01", party, null));
    }

    private static void scale(UUID unit, String from, String... levels) {
        ForeignFacts.arrive(
                new RatingScaleSet(UUID.randomUUID(), unit, LocalDate.parse(from), RECORDED, List.of(levels)));
    }

    private static UUID ratio(RatioPart whole, RatioPart part) {
        return arrived(RegistryFacts.share("ORGANISATIONS", whole, part));
    }

    private static ValidatableResponse rate(UUID organisation, String level) {
        return post("/v1/organisation-ratings", Map.of("organisationId", organisation, "period", YEAR, "level", level));
    }

    @Test
    void aLaterRatingTakesThePlaceOfAnEarlierOne() {
        rate(cell, "DONE").statusCode(201).body("level", equalTo("DONE"));
        var before = horizon();
        rate(cell, "GOOD").statusCode(201);

        figure(good, party, "2025", "2026-01-31", "knownAt", before)
                .body("numerator", equalTo(0))
                .body("denominator", equalTo(1))
                .body("state", equalTo("VALUE"));
        figure(good, party, "2025", "2026-01-31").body("numerator", equalTo(1)).body("denominator", equalTo(1));
        figure(good, other, "2025", "2026-01-31")
                .body("denominator", equalTo(0))
                .body("state", equalTo("NOT_APPLICABLE"))
                .body("value", nullValue());
        asViewer()
                .queryParam("organisation", cell)
                .get("/v1/organisation-ratings")
                .then()
                .body("items", hasSize(2))
                .body("items[0].level", equalTo("GOOD"));
    }

    @Test
    void aRatingIsOnTheScaleOfThePeriodsLastDay() {
        scale(party, "2025-09-01", "TOP", "GOOD", "DONE");

        rate(cell, "EXCELLENT").statusCode(422).body("code", equalTo("LEVEL_NOT_ON_SCALE"));
        rate(cell, "TOP").statusCode(201);
        rate(arrived(established("PARTY_CELL", "2020-05-01", other, null)), "GOOD")
                .statusCode(422)
                .body("code", equalTo("RATING_SCALE_MISSING"));
    }

    @Test
    void nobodyIsRatedForATimeInWhichItIsNot() {
        ForeignFacts.arrive(ended(cell, "2024-06-01"));

        rate(cell, "GOOD").statusCode(422).body("code", equalTo("ORGANISATION_NOT_IN_PERIOD"));
        rate(UUID.randomUUID(), "GOOD").statusCode(409).body("code", equalTo("NOT_YET_KNOWN"));
        as("reporter", other)
                .body(Map.of(
                        "organisationId",
                        arrived(established("PARTY_CELL", "2020-05-01", party, null)),
                        "period",
                        YEAR,
                        "level",
                        "GOOD"))
                .post("/v1/organisation-ratings")
                .then()
                .statusCode(403);
    }

    @Test
    void aClosedPeriodNeedsADocument() {
        as("compiler", null)
                .body(Map.of("unitId", party, "period", YEAR))
                .post("/v1/closed-periods")
                .then()
                .statusCode(201);

        rate(cell, "GOOD").statusCode(422).body("code", equalTo("DOCUMENT_REQUIRED"));
        post(
                        "/v1/organisation-ratings",
                        Map.of(
                                "organisationId",
                                cell,
                                "period",
                                YEAR,
                                "level",
                                "GOOD",
                                "document",
                                Map.of("number", "215-QĐ/HU")))
                .statusCode(201);
    }

    @Test
    void coverageOpensIntoItsGrounds() {
        var admitted = ForeignFacts.flow();
        var covered = ratio(
                new RatioPart(null, null, null, null, "PARTY", null, null, null),
                new RatioPart(null, null, null, null, null, null, null, admitted));
        arrived(established("PARTY_CELL", "2020-05-01", party, null));
        var plan = PlanFacts.of(party);
        var target = plan.coverage(covered, 2026);
        plan.arrive();
        var admission = entry(party, "2026-03-01", admitted, 10);
        admission.put("organisationId", cell);
        Api.enter(admission).statusCode(201);

        asViewer()
                .queryParam("target", target)
                .queryParam("unit", party)
                .queryParam("period", "2026")
                .queryParam("at", "2026-06-30")
                .get("/v1/target-explanations")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(2))
                .body("percent", equalTo("50,00 %"))
                .body("value", equalTo(100))
                .body("formula", equalTo("1 × 100 >= 100 × 2"))
                .body("plan.act", equalTo("SET"))
                .body("indicator.kind", equalTo("RATIO"))
                .body("entries", hasSize(2));
    }
}
