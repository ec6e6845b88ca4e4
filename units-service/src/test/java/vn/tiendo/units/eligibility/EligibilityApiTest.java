package vn.tiendo.units.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.units.RegistryCalls.as;
import static vn.tiendo.units.RegistryCalls.created;
import static vn.tiendo.units.RegistryCalls.enterprise;
import static vn.tiendo.units.RegistryCalls.get;
import static vn.tiendo.units.RegistryCalls.post;
import static vn.tiendo.units.RegistryCalls.unit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.units.exchange.ImportCalls;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class EligibilityApiTest {

    @Inject
    Jdbi jdbi;

    private String province;
    private String commune;
    private String enterprise;

    @BeforeEach
    void anEnterpriseInACommune() {
        province = unit("ADMINISTRATIVE");
        commune = unit("ADMINISTRATIVE", province);
        enterprise = enterprise(Map.of("locationId", commune));
    }

    @Test
    void isEligibleFromTheRoundThatShowsItUntilItHasTheCell() {
        rule(province, "2020-01-01", 3);
        found("2025-03-01", 2);
        found("2025-09-01", 3);
        created(
                "/v1/organisations",
                Map.of(
                        "type",
                        "PARTY_CELL",
                        "unitId",
                        unit("PARTY"),
                        "host",
                        Map.of("kind", "ENTERPRISE", "enterpriseId", enterprise),
                        "effectiveOn",
                        "2025-10-01"));

        answers("2025-08-31", false, false);
        answers("2025-09-01", true, false);
        answers("2025-10-01", true, true);
        working("2025-08-31");
        working("2025-09-30", enterprise);
        working("2025-10-01");
    }

    @Test
    void aNewThresholdCountsFromItsDate() {
        rule(province, "2020-01-01", 3);
        found("2025-03-01", 4);
        rule(province, "2025-07-01", 5);

        answers("2025-06-30", true, false);
        answers("2025-07-01", false, false);
    }

    @Test
    void whatIsRecordedLaterDoesNotChangeWhatWasKnown() {
        rule(province, "2020-01-01", 3);
        found("2025-03-01", 4);
        String knownAt = eligibility("2025-06-30").extract().path("knownAt");
        post("/v1/enterprises/" + enterprise + "/changes", Map.of("effectiveOn", "2025-04-01", "status", "CLOSED"));

        answers("2025-06-30", false, false);
        get(url("2025-06-30") + "&knownAt=" + knownAt).body("eligible", equalTo(true));
        get("/v1/enterprises?eligibleFor=PARTY&without=PARTY&at=2025-06-30&unit=" + commune + "&knownAt=" + knownAt)
                .body("items.id", equalTo(List.of(enterprise)));
    }

    @Test
    void twoProvincesDoNotDisturbEachOther() {
        rule(province, "2020-01-01", 3);
        rule(unit("ADMINISTRATIVE"), "2020-01-01", 9);
        found("2025-03-01", 4);

        answers("2025-03-01", true, false);
        rule(commune, "2025-06-01", 9);
        answers("2025-06-01", false, false);
    }

    @Test
    void whereThereIsNoLocationTheManagingUnitSets() {
        var party = unit("PARTY");
        enterprise = enterprise(Map.of("managedById", party));
        rule(party, "2020-01-01", 3);
        found("2025-03-01", 4);

        answers("2025-03-01", true, false);
    }

    @Test
    void aMoveOfTheCommuneIsFollowedAtOnce() {
        var other = unit("ADMINISTRATIVE");
        rule(province, "2020-01-01", 3);
        rule(other, "2020-01-01", 9);
        found("2025-03-01", 4);

        move(commune, other);

        answers("2025-07-01", false, false);
        answers("2025-06-30", true, false);
    }

    @Test
    void aMoveFarAboveIsFollowed() {
        var other = unit("ADMINISTRATIVE");
        var district = unit("ADMINISTRATIVE", province);
        enterprise = enterprise(Map.of("locationId", unit("ADMINISTRATIVE", district)));
        rule(province, "2020-01-01", 3);
        rule(other, "2020-01-01", 9);
        found("2025-03-01", 4);

        move(district, other);

        answers("2025-06-30", true, false);
        answers("2025-07-01", false, false);
    }

    @Test
    void anEnterpriseThatATransferNamesIsUnderTheRulesOfItsNewUnit() {
        var receiver = unit("ADMINISTRATIVE", unit("ADMINISTRATIVE"));
        rule(province, "2020-01-01", 3);
        rule(receiver, "2020-01-01", 9);
        found("2025-03-01", 4);

        var succession = transferOfTheEnterpriseTo(receiver);
        answers("2025-06-30", true, false);
        answers("2025-07-01", false, false);

        post("/v1/successions/" + succession + "/annulments", Map.of("reason", "Sai"))
                .statusCode(201);
        // The background may be at it already, after the transfer.
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> answers("2025-07-01", true, false));
    }

    @Test
    void whatAnActCouldNotConcludeAtOnceIsConcludedInTheBackground() {
        var other = unit("ADMINISTRATIVE");
        rule(province, "2020-01-01", 3);
        rule(other, "2020-01-01", 9);
        found("2025-03-01", 4);

        QuarkusTransaction.requiringNew().run(() -> {
            jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:id, 3))")
                    .bind("id", enterprise)
                    .mapToMap()
                    .list());
            move(commune, other);
            answers("2025-07-01", true, false);
        });

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> answers("2025-07-01", false, false));
    }

    private static void move(String unit, String parent) {
        post("/v1/units/" + unit + "/changes", Map.of("effectiveOn", "2025-07-01", "parentId", parent))
                .statusCode(201);
    }

    private String transferOfTheEnterpriseTo(String receiver) {
        return created(
                "/v1/successions",
                Map.of(
                        "kind",
                        "TRANSFER",
                        "effectiveOn",
                        "2025-07-01",
                        "from",
                        List.of(commune),
                        "to",
                        List.of(receiver),
                        "items",
                        List.of(Map.of(
                                "kind",
                                "ENTERPRISE",
                                "itemId",
                                enterprise,
                                "fromUnitId",
                                commune,
                                "toUnitId",
                                receiver))));
    }

    @Test
    void whatAFileSaysOfAnEnterpriseIsFollowedInTheBackground() {
        rule(province, "2020-01-01", 3);
        found("2025-03-01", 4);
        answers("2025-07-01", true, false);
        String code = get("/v1/enterprises/" + enterprise).extract().path("code");

        ImportCalls.done("enterprises", "code,effectiveOn,status\n" + code + ",2025-07-01,CLOSED\n");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> answers("2025-07-01", false, false));
        answers("2025-06-30", true, false);
    }

    @Test
    void aLateResultOfARoundTakesThePlaceOfTheEarlier() {
        rule(province, "2020-01-01", 3);
        var round = round("2025-03-01");
        result(round, 4);
        answers("2025-03-01", true, false);
        result(round, 1);
        answers("2025-03-01", false, false);
        get("/v1/rounds/" + round).body("answered", equalTo(1)).body("enterprises", equalTo(1));
    }

    @Test
    void whatDoesNotChangeIsNotSaidAgain() {
        rule(province, "2020-01-01", 3);
        found("2025-03-01", 4);
        long said = said();
        post("/v1/enterprises/" + enterprise + "/changes", Map.of("effectiveOn", "2025-04-01", "name", "Tên mới"));
        rule(unit("ADMINISTRATIVE"), "2020-01-01", 3);

        assertThat(said()).isEqualTo(said);
    }

    @Test
    void everythingWrongWithARuleIsSaidAtOnce() {
        post(
                        "/v1/eligibility-rules",
                        Map.of("unitId", UUID.randomUUID(), "organisationType", "PARTY", "effectiveOn", "2025-01-01"))
                .statusCode(422)
                .body("errors.code", hasItems("UNKNOWN_UNIT", "CONDITION_MISSING"));
        get("/v1/enterprises/" + UUID.randomUUID() + "/eligibility?organisationType=PARTY")
                .statusCode(404);
        get("/v1/enterprises/" + enterprise + "/eligibility").statusCode(400);
        as("registrar", unit("ADMINISTRATIVE"))
                .body(ruleBody(province, "2020-01-01", 3))
                .post("/v1/eligibility-rules")
                .then()
                .statusCode(403);
    }

    @Test
    void rulesOfOthersAreNotListed() {
        var foreign = unit("ADMINISTRATIVE");
        rule(province, "2020-01-01", 3);
        rule(foreign, "2020-01-01", 3);
        var commune = unit("ADMINISTRATIVE", province);

        rulesFor(commune, province).body("items", hasSize(1));
        rulesFor(province, province).body("items", hasSize(1));
        rulesFor(commune, foreign).body("items", hasSize(0));
    }

    private static ValidatableResponse rulesFor(String caller, String unit) {
        return as("viewer", caller)
                .get("/v1/eligibility-rules?unit=" + unit)
                .then()
                .statusCode(200);
    }

    private long said() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from eligibility_evaluation where enterprise_id = cast(:id as uuid)")
                .bind("id", enterprise)
                .mapTo(Long.class)
                .one());
    }

    private static void rule(String unit, String from, int members) {
        post("/v1/eligibility-rules", ruleBody(unit, from, members)).statusCode(201);
    }

    private static Map<String, Object> ruleBody(String unit, String from, int members) {
        return Map.of(
                "unitId",
                unit,
                "organisationType",
                "PARTY",
                "effectiveOn",
                from,
                "anyOf",
                List.of(Map.of("figure", "officialMembers", "atLeast", members)));
    }

    private void found(String heldOn, int members) {
        result(round(heldOn), members);
    }

    private String round(String heldOn) {
        return created("/v1/rounds", Map.of("name", "Khảo sát", "unitId", province, "heldOn", heldOn));
    }

    private void result(String round, int members) {
        var figures = Map.of("officialMembers", members);
        var result = Map.of("enterpriseId", enterprise, "figures", figures, "outcome", "NOT_YET");
        post("/v1/rounds/" + round + "/results", Map.of("results", List.of(result)))
                .statusCode(201);
    }

    private void answers(String day, boolean eligible, boolean has) {
        eligibility(day).body("eligible", equalTo(eligible)).body("has", equalTo(has));
    }

    private io.restassured.response.ValidatableResponse eligibility(String day) {
        return get(url(day)).statusCode(200);
    }

    private String url(String day) {
        return "/v1/enterprises/" + enterprise + "/eligibility?organisationType=PARTY&at=" + day;
    }

    private void working(String day, String... enterprises) {
        get("/v1/enterprises?eligibleFor=PARTY&without=PARTY&unit=" + province + "&at=" + day)
                .statusCode(200)
                .body("items.id", equalTo(List.of(enterprises)));
    }
}
