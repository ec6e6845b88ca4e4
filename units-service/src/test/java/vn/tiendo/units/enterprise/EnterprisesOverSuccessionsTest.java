package vn.tiendo.units.enterprise;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.units.RegistryCalls.as;
import static vn.tiendo.units.RegistryCalls.created;
import static vn.tiendo.units.RegistryCalls.enterprise;
import static vn.tiendo.units.RegistryCalls.get;
import static vn.tiendo.units.RegistryCalls.post;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class EnterprisesOverSuccessionsTest {

    private String province;

    @BeforeEach
    void inAProvince() {
        province =
                created("/v1/units", Map.of("system", "ADMINISTRATIVE", "name", "Tỉnh", "effectiveOn", "2015-01-01"));
    }

    @Test
    void afterAMergerTheNewCommuneListsThemAndActsForThem() {
        var a = commune("2020-01-01");
        var b = commune("2020-01-01");
        var merged = commune("2025-07-01");
        var inA = enterprise(Map.of("locationId", a));
        var inB = enterprise(Map.of("locationId", b));
        succeed(Map.of("kind", "MERGE", "from", List.of(a, b), "to", List.of(merged)));

        get("/v1/enterprises?at=2025-06-30&unit=" + a).body("items.id", equalTo(List.of(inA)));
        get("/v1/enterprises?at=2025-07-01&unit=" + merged).body("items.id", containsInAnyOrder(inA, inB));
        get("/v1/enterprises?at=2025-07-01&unit=" + province).body("items.id", containsInAnyOrder(inA, inB));
        as("registrar", merged)
                .body(Map.of("effectiveOn", "2025-08-01", "status", "SUSPENDED"))
                .post("/v1/enterprises/" + inA + "/changes")
                .then()
                .statusCode(201);
    }

    @Test
    void ofASplitTheNamedAreWhereTheyAreNamed() {
        var old = commune("2020-01-01");
        var here = commune("2025-07-01");
        var there = commune("2025-07-01");
        var named = enterprise(Map.of("locationId", old));
        enterprise(Map.of("locationId", old));
        succeed(Map.of(
                "kind", "SPLIT",
                "from", List.of(old),
                "to", List.of(here, there),
                "items", List.of(Map.of("itemId", named, "fromUnitId", old, "toUnitId", there))));

        get("/v1/enterprises?at=2025-07-01&unit=" + there).body("items.id", equalTo(List.of(named)));
        get("/v1/enterprises?at=2025-07-01&unit=" + here).body("items", hasSize(0));
    }

    @Test
    void ofATransferOnlyTheNamedGo() {
        var giver = commune("2020-01-01");
        var taker = commune("2020-01-01");
        var goes = enterprise(Map.of("locationId", giver));
        var stays = enterprise(Map.of("locationId", giver));
        succeed(Map.of(
                "kind", "TRANSFER",
                "from", List.of(giver),
                "to", List.of(taker),
                "items", List.of(Map.of("itemId", goes, "fromUnitId", giver, "toUnitId", taker))));

        get("/v1/enterprises?at=2025-07-01&unit=" + taker).body("items.id", equalTo(List.of(goes)));
        get("/v1/enterprises?at=2025-07-01&unit=" + giver).body("items.id", equalTo(List.of(stays)));
    }

    private String commune(String from) {
        return created(
                "/v1/units",
                Map.of("system", "ADMINISTRATIVE", "name", "Xã", "effectiveOn", from, "parentId", province));
    }

    private static void succeed(Map<String, Object> succession) {
        var body = new HashMap<String, Object>(succession);
        body.put("effectiveOn", "2025-07-01");
        body.put("legalBasis", Map.of("number", "1-NQ/UBTVQH15"));
        post("/v1/successions", body).statusCode(201);
    }
}
