package vn.tiendo.units.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.units.succession.SuccessionCalls.succeeded;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.changed;
import static vn.tiendo.units.unit.UnitCalls.created;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class GroupingUnitsTest {

    private String province;
    private String a;
    private String b;

    @BeforeEach
    void twoCommunes() {
        province = created(Map.of("name", "Tỉnh", "effectiveOn", "2020-01-01"));
        a = commune("Xã A", "COMMUNE");
        b = commune("Phường B", "WARD");
    }

    @Test
    void aListHoldsFromItsDayAndOnlyUnitsInForceBelongToIt() {
        var group = grouped(Map.of("members", List.of(a, b)), "2024-01-01");
        change(group, Map.of("effectiveOn", "2025-01-01", "members", List.of(b)))
                .statusCode(201);
        succeeded("DISSOLVE", "2025-07-01", List.of(b), List.of());

        members(group, "2024-12-31").body("items.unitId", contains(a, b));
        members(group, "2025-06-30").body("items.unitId", contains(b));
        members(group, "2025-07-01").body("items", hasSize(0));
        members(group, "2023-12-31").statusCode(404);
        viewed("/" + group + "?at=2025-07-01").body("members", contains(b)).body("name", equalTo("Nhóm"));
    }

    @Test
    void aRuleFollowsTheTree() {
        var group = grouped(
                Map.of("rule", Map.of("system", "ADMINISTRATIVE", "under", province, "kinds", List.of("WARD"))),
                "2024-01-01");
        changed(a, Map.of("effectiveOn", "2025-07-01", "kind", "WARD"));

        members(group, "2025-06-30").body("items.unitId", contains(b));
        members(group, "2025-07-01").body("items.unitId", contains(a, b));
        change(
                        group,
                        Map.of(
                                "effectiveOn",
                                "2026-01-01",
                                "rule",
                                Map.of("system", "ADMINISTRATIVE", "under", province, "except", List.of(a, province))))
                .statusCode(201);
        members(group, "2026-01-01").body("items.unitId", contains(b));
    }

    @Test
    void whatIsRecordedLateIsUnknownToAnEarlierAnswer() {
        var creation = create(Map.of("members", List.of(a)), "2024-01-01").extract();
        String group = creation.path("groupId");
        String before = creation.path("recordedAt");
        change(group, Map.of("effectiveOn", "2024-01-01", "members", List.of(a, b)))
                .statusCode(201);

        members(group, "2025-01-01").body("items", hasSize(2));
        String cursor = viewed("/" + group + "/members?at=2025-01-01&limit=1")
                .body("items.unitId", contains(a))
                .extract()
                .path("nextCursor");
        viewed("/" + group + "/members?limit=1&cursor=" + cursor)
                .body("items.unitId", contains(b))
                .body("nextCursor", nullValue());
        viewed("/" + group + "/members?at=2025-01-01&knownAt=" + before).body("items.unitId", contains(a));
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        create(Map.of("members", List.of(a, a, UUID.randomUUID())), "2024-01-01")
                .statusCode(422)
                .body("errors.code", hasItems("NAMED_TWICE", "UNKNOWN_UNIT"));
        create(Map.of(), "2024-01-01").body("code", equalTo("MEMBERS_OR_RULE"));
        create(Map.of("members", List.of(a)), "2019-01-01").body("code", equalTo("UNIT_NOT_IN_FORCE"));
        var group = grouped(Map.of("members", List.of(a)), "2024-01-01");
        change(group, Map.of("effectiveOn", "2025-01-01")).body("code", equalTo("NOTHING_CHANGES"));
        change(group, Map.of("effectiveOn", "2023-01-01", "name", "X")).body("code", equalTo("GROUP_NOT_IN_FORCE"));
        change(UUID.randomUUID().toString(), Map.of("effectiveOn", "2023-01-01", "name", "X"))
                .statusCode(404);
    }

    @Test
    void groupsAreListedByTheUnitThatKeepsThem() {
        var group = grouped(Map.of("members", List.of(a)), "2024-01-01");
        viewed("?unit=" + province).body("items.id", contains(group));
        viewed("?unit=" + a).body("items", hasSize(0));
        viewed("?unit=" + province + "&at=2023-12-31").body("items", hasSize(0));
    }

    private String grouped(Map<String, Object> group, String on) {
        return create(group, on).statusCode(201).extract().path("groupId");
    }

    private ValidatableResponse create(Map<String, Object> group, String on) {
        var body = new HashMap<>(group);
        body.put("unitId", province);
        body.put("name", "Nhóm");
        body.put("effectiveOn", on);
        return as("registrar").body(body).post("/v1/groups").then();
    }

    private static ValidatableResponse change(String group, Map<String, Object> change) {
        return as("registrar")
                .body(change)
                .post("/v1/groups/" + group + "/changes")
                .then();
    }

    private static ValidatableResponse members(String group, String at) {
        return viewed("/" + group + "/members?at=" + at);
    }

    private static ValidatableResponse viewed(String path) {
        return as("viewer").get("/v1/groups" + path).then();
    }

    private String commune(String name, String kind) {
        return created(Map.of(
                "name",
                name,
                "kind",
                kind,
                "system",
                "ADMINISTRATIVE",
                "effectiveOn",
                "2020-01-01",
                "parentId",
                province));
    }
}
