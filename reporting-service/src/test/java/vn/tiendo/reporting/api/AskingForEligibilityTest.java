package vn.tiendo.reporting.api;

import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.RegistryFacts.arrived;
import static vn.tiendo.reporting.api.RegistryFacts.eligible;
import static vn.tiendo.reporting.api.RegistryFacts.ended;
import static vn.tiendo.reporting.api.RegistryFacts.enterprise;
import static vn.tiendo.reporting.api.RegistryFacts.established;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealStack
class AskingForEligibilityTest {

    private UUID enterprise;

    @BeforeEach
    void anEnterprise() {
        enterprise = arrived(enterprise("2020-01-01", null, null, null));
    }

    @Test
    void itIsEligibleFromTheDayThatSaysSoAndHasAnOrganisationWhileItExists() {
        ForeignFacts.arrive(eligible(enterprise, "PARTY", "2025-09-01"));
        var cell = arrived(established("PARTY_CELL", "2025-10-01", UUID.randomUUID(), enterprise));
        ForeignFacts.arrive(ended(cell, "2025-12-01"));

        ask("PARTY", "2025-08-31").body("eligible", equalTo(false)).body("has", equalTo(false));
        ask("PARTY", "2025-09-01").body("eligible", equalTo(true)).body("has", equalTo(false));
        ask("PARTY", "2025-10-01").body("eligible", equalTo(true)).body("has", equalTo(true));
        ask("PARTY_CELL", "2025-11-30").body("has", equalTo(true));
        ask("PARTY", "2025-12-01").body("has", equalTo(false));
        ask("TRADE_UNION", "2025-11-30").body("eligible", equalTo(false)).body("has", equalTo(false));
    }

    @Test
    void theLatestEvaluationTakesThePlaceOfTheOthersHoweverLateTheyArrive() {
        var early = eligible(enterprise, "PARTY", "2025-03-01");
        var late = eligible(enterprise, "PARTY", "2025-03-01", "2025-07-01");
        ForeignFacts.arrive(late);
        var before = horizon();
        ForeignFacts.arrive(early);

        ask("PARTY", "2025-08-01").body("eligible", equalTo(false));
        ask("PARTY", "2025-06-30").body("eligible", equalTo(true));
        ask("PARTY", "2025-06-30", before).body("eligible", equalTo(true)).body("knownAt", equalTo(before));
    }

    @Test
    void anEarlierKnownAtAnswersAsBefore() {
        var before = horizon();
        ForeignFacts.arrive(eligible(enterprise, "PARTY", "2025-03-01"));

        ask("PARTY", "2025-08-01", before).body("eligible", equalTo(false));
        ask("PARTY", "2025-08-01").body("eligible", equalTo(true));
    }

    @Test
    void anEnterpriseThatHasNotArrivedMayStillCome() {
        enterprise = UUID.randomUUID();
        question("PARTY", "2025-08-01").statusCode(409).body("code", equalTo("NOT_YET_KNOWN"));
    }

    private ValidatableResponse ask(String type, String at, String... knownAt) {
        return question(type, at, knownAt).statusCode(200);
    }

    private ValidatableResponse question(String type, String at, String... knownAt) {
        var request = as("viewer", null).queryParam("organisationType", type).queryParam("at", at);
        for (String instant : knownAt) {
            request.queryParam("knownAt", instant);
        }
        return request.get("/v1/known-enterprises/" + enterprise + "/eligibility")
                .then();
    }
}
