package vn.tiendo.reporting.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.RegistryFacts.arrived;
import static vn.tiendo.reporting.api.RegistryFacts.eligible;
import static vn.tiendo.reporting.api.RegistryFacts.ended;
import static vn.tiendo.reporting.api.RegistryFacts.enterprise;
import static vn.tiendo.reporting.api.RegistryFacts.established;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From all enterprises to those eligible for an organisation to those that have one. */
@OnRealStack
class FollowingAFunnelTest {

    private static final String TYPE = "WOMENS_UNION";

    private UUID province;
    private UUID first;
    private UUID second;
    private UUID withUnion;
    private UUID union;

    @BeforeEach
    void threeEnterprisesInTwoCommunes() {
        province = ForeignFacts.unit("Đồng Nai", null);
        first = ForeignFacts.unit("Bien Hoa", province);
        second = ForeignFacts.unit("Long Khanh", province);
        withUnion = arrived(enterprise("2024-01-01", first, null, null));
        var without = arrived(enterprise("2024-01-01", first, null, null));
        arrived(enterprise("2024-01-01", second, null, null));
        ForeignFacts.arrive(eligible(withUnion, TYPE, "2025-03-01"), eligible(without, TYPE, "2025-03-01"));
        union = arrived(established(TYPE, "2025-06-01", UUID.randomUUID(), withUnion));
    }

    @Test
    void theStagesSumUpAlongTheTree() {
        funnel("2025-12-31")
                .statusCode(200)
                .body("total.enterprises", equalTo(3))
                .body("total.eligible", equalTo(2))
                .body("total.eligibleWithOrganisation", equalTo(1))
                .body("total.eligibleWithoutOrganisation", equalTo(1))
                .body("total.withOrganisation", equalTo(1))
                .body("children.unit.name", contains("Bien Hoa", "Long Khanh"))
                .body("children.stages.enterprises", contains(2, 1))
                .body("children.stages.eligible", contains(2, 0))
                .body("own.enterprises", equalTo(0))
                .body("unassigned.enterprises", equalTo(0));
    }

    @Test
    void eachDayHasItsOwnStages() {
        ForeignFacts.arrive(ended(union, "2025-09-01"));

        funnel("2025-02-28").body("total.enterprises", equalTo(3)).body("total.eligible", equalTo(0));
        funnel("2025-06-01").body("total.eligibleWithOrganisation", equalTo(1));
        funnel("2025-09-01").body("total.eligibleWithoutOrganisation", equalTo(2));
        funnel("2023-12-31").body("total.enterprises", equalTo(0));
    }

    @Test
    void anEarlierFunnelStaysAsItWasAndARebuildMakesTheSame() {
        var before = horizon();
        var shown = funnel("2025-12-31", "knownAt", before).extract().asString();
        arrived(enterprise("2024-05-01", second, null, null));
        var now = horizon();
        var later = funnel("2025-12-31", "knownAt", now)
                .body("total.enterprises", equalTo(4))
                .extract()
                .asString();

        as("administrator", null).body(Map.of()).post("/v1/rebuilds").then().statusCode(201);

        funnel("2025-12-31", "knownAt", before).body(equalTo(shown));
        funnel("2025-12-31", "knownAt", now).body(equalTo(later));
    }

    @Test
    void whoIsEvaluatedByNobodyIsNotTheSameAsNotEligible() {
        asViewer()
                .queryParam("unit", province)
                .queryParam("organisationType", "CHOIR")
                .get("/v1/funnels")
                .then()
                .statusCode(422)
                .body("code", equalTo("TYPE_NOT_EVALUATED"));
        funnel("2025-12-31", "borders", "then").statusCode(400).body("code", equalTo("BORDERS_OF_ONE_DAY"));
    }

    private ValidatableResponse funnel(String at, String... more) {
        var request = asViewer()
                .queryParam("unit", province)
                .queryParam("organisationType", TYPE)
                .queryParam("at", at);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/v1/funnels").then();
    }
}
