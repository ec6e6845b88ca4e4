package vn.tiendo.units.round;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
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
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class RoundApiTest {

    private String unit;
    private String first;
    private String second;

    @BeforeEach
    void twoEnterprises() {
        unit = unit("ADMINISTRATIVE");
        first = enterprise(Map.of());
        second = enterprise(Map.of());
    }

    @Test
    void saysHowFarItHasComeAndWithWhichOutcomes() {
        var round = round(List.of(first, second));
        get("/v1/rounds/" + round).body("enterprises", equalTo(2)).body("answered", equalTo(0));
        found(round, result(first, "ESTABLISHED", Map.of("workers", 240)));

        String knownAt = get("/v1/rounds/" + round)
                .body("answered", equalTo(1))
                .body("complete", equalTo(false))
                .body("outcomes.ESTABLISHED", equalTo(1))
                .extract()
                .path("knownAt");
        found(round, result(second, "REFUSED", Map.of()));

        get("/v1/rounds/" + round).body("complete", equalTo(true)).body("outcomes.REFUSED", equalTo(1));
        get("/v1/rounds/" + round + "?knownAt=" + knownAt).body("complete", equalTo(false));
        get("/v1/rounds?unit=" + unit).body("items.id", equalTo(List.of(round)));
    }

    @Test
    void listsTheLatestResultOfEachEnterprise() {
        var round = round(List.of(first, second));
        found(round, result(first, "NOT_YET", Map.of("workers", 10)), result(second, "NOT_YET", Map.of()));
        found(round, result(first, "ESTABLISHED", Map.of("workers", 12)));

        var page = get("/v1/rounds/" + round + "/results?limit=1").body("items", hasSize(1));
        page.body("items[0].enterpriseId", equalTo(first))
                .body("items[0].outcome", equalTo("ESTABLISHED"))
                .body("items[0].figures.workers", equalTo(12));
        String cursor = page.extract().path("nextCursor");
        get("/v1/rounds/" + round + "/results?limit=1&cursor=" + cursor)
                .body("items.enterpriseId", equalTo(List.of(second)));
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsKept() {
        var round = round(List.of(first));
        record(
                        round,
                        result(first, "NOT_YET", Map.of("Nguyen Van A", 1)),
                        result(first, "NOT_YET", Map.of("workers", -1)),
                        result(second, "NOT_YET", Map.of()))
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItems("FIGURE_NAME_INVALID", "REPEATED_ENTERPRISE", "TOO_SMALL", "NOT_IN_THE_ROUND"));
        get("/v1/rounds/" + round).body("answered", equalTo(0));
        refused(
                "/v1/rounds",
                Map.of(
                        "name",
                        "Khảo sát",
                        "unitId",
                        unit,
                        "heldOn",
                        "2025-01-01",
                        "enterpriseIds",
                        List.of(first, UUID.randomUUID())),
                "UNKNOWN_ENTERPRISE");
        record(UUID.randomUUID().toString(), result(first, "NOT_YET", Map.of())).statusCode(404);
    }

    @Test
    void isHeldByAUnitOfTheCaller() {
        as("registrar", unit("ADMINISTRATIVE"))
                .body(Map.of("name", "Khảo sát", "unitId", unit, "heldOn", "2025-01-01"))
                .post("/v1/rounds")
                .then()
                .statusCode(403);
    }

    @Test
    void isOverEnterprisesThatTheCallerKnows() {
        var below = unit("ADMINISTRATIVE", unit);
        var own = enterprise(Map.of("locationId", below));
        var foreign = enterprise(Map.of("locationId", unit("ADMINISTRATIVE")));

        roundByItself(List.of(own, foreign))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_ENTERPRISE"))
                .body("errors.pointer", equalTo(List.of("#/enterpriseIds/1")));
        roundByItself(List.of(own)).statusCode(201);
    }

    @Test
    void isStillOverEnterprisesThatHaveLeftSince() {
        var moved = enterprise(Map.of("locationId", unit));
        post(
                        "/v1/enterprises/" + moved + "/changes",
                        Map.of("effectiveOn", "2025-03-01", "locationId", unit("ADMINISTRATIVE")))
                .statusCode(201);

        roundByItself(List.of(moved)).statusCode(201);
    }

    private ValidatableResponse roundByItself(List<String> enterprises) {
        return as("registrar", unit)
                .body(Map.of("name", "Khảo sát", "unitId", unit, "heldOn", "2025-01-01", "enterpriseIds", enterprises))
                .post("/v1/rounds")
                .then();
    }

    private String round(List<String> enterprises) {
        return created(
                "/v1/rounds",
                Map.of(
                        "name", "Khảo sát quý I",
                        "kind", "WORKING_SESSION",
                        "unitId", unit,
                        "heldOn", "2025-01-01",
                        "enterpriseIds", enterprises));
    }

    @SafeVarargs
    private static void found(String round, Map<String, Object>... results) {
        record(round, results).statusCode(201);
    }

    @SafeVarargs
    private static ValidatableResponse record(String round, Map<String, Object>... results) {
        return post("/v1/rounds/" + round + "/results", Map.of("results", List.of(results)));
    }

    private static Map<String, Object> result(String enterprise, String outcome, Map<String, Integer> figures) {
        return Map.of("enterpriseId", enterprise, "outcome", outcome, "figures", figures);
    }
}
