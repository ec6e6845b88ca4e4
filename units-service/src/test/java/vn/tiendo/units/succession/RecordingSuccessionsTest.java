package vn.tiendo.units.succession;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.units.succession.SuccessionCalls.annul;
import static vn.tiendo.units.succession.SuccessionCalls.getSuccession;
import static vn.tiendo.units.succession.SuccessionCalls.succeed;
import static vn.tiendo.units.succession.SuccessionCalls.succeeded;
import static vn.tiendo.units.succession.SuccessionCalls.succession;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.change;
import static vn.tiendo.units.unit.UnitCalls.changed;
import static vn.tiendo.units.unit.UnitCalls.create;
import static vn.tiendo.units.unit.UnitCalls.created;
import static vn.tiendo.units.unit.UnitCalls.get;
import static vn.tiendo.units.unit.UnitCalls.listed;
import static vn.tiendo.units.unit.UnitCalls.named;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class RecordingSuccessionsTest {

    private String province;
    private String a;
    private String b;

    @BeforeEach
    void twoCommunes() {
        province = created(Map.of("name", "Tỉnh", "effectiveOn", "2020-01-01"));
        a = commune("Xã A", "2020-01-01");
        b = commune("Xã B", "2020-01-01");
    }

    @Test
    void aMergerEndsItsUnitsOnTheDayBefore() {
        var c = commune("Xã C", "2025-07-01");

        succeeded("MERGE", "2025-07-01", List.of(a, b), List.of(c));

        named(a, "?at=2025-06-30", "Xã A");
        get(a + "?at=2025-07-01").statusCode(404);
        listed("?parent=" + province + "&at=2025-06-30").body("items.name", equalTo(List.of("Xã A", "Xã B")));
        listed("?parent=" + province + "&at=2025-07-01").body("items.name", equalTo(List.of("Xã C")));
        change(a, Map.of("effectiveOn", "2025-07-01", "name", "X")).body("code", equalTo("UNIT_NOT_IN_FORCE"));
        changed(a, Map.of("effectiveOn", "2025-06-30", "name", "X"));
    }

    @Test
    void theCodeLivesOnInTheUnitThatAMergerForms() {
        changed(a, Map.of("effectiveOn", "2020-01-01", "code", "LIVES-1"));
        changed(b, Map.of("effectiveOn", "2020-01-01", "code", "LIVES-2"));
        var c = created(Map.of("name", "Xã C", "code", "LIVES-1", "effectiveOn", "2025-07-01"));
        succeeded("MERGE", "2025-07-01", List.of(a, b), List.of(c));

        listed("?code=LIVES-1&at=2025-06-30").body("items.id", equalTo(List.of(a)));
        listed("?code=LIVES-1&at=2025-07-01").body("items.id", equalTo(List.of(c)));
        listed("?code=LIVES-2&at=2025-06-30").body("items.id", equalTo(List.of(b)));
        listed("?code=LIVES-2&at=2025-07-01").body("items", hasSize(0));
        created(Map.of("name", "Khác", "code", "LIVES-2", "effectiveOn", "2025-07-01"));
    }

    @Test
    void aSuccessionRecordedLateIsUnknownToAnEarlierAnswer() {
        var c = commune("Xã C", "2025-07-01");
        String before = get(a + "?at=2025-12-31").extract().path("knownAt");

        succeeded("MERGE", "2025-07-01", List.of(a, b), List.of(c));

        get(a + "?at=2025-12-31").statusCode(404);
        named(a, "?at=2025-12-31&knownAt=" + before, "Xã A");
        listed("?parent=" + province + "&at=2025-12-31&knownAt=" + before).body("items", hasSize(3));
        listed("?parent=" + province + "&at=2025-12-31").body("items", hasSize(1));
    }

    @Test
    void renamingKeepsTheUnitAndItsCode() {
        changed(a, Map.of("effectiveOn", "2020-01-01", "code", "75-R"));

        succeeded(
                succession("TYPE_CHANGE", "2026-04-30", List.of(a), List.of(a)),
                Map.of("name", "Phường A", "unitKind", "WARD"));

        named(a, "?at=2026-04-29", "Xã A");
        get(a + "?at=2026-04-30")
                .body("name", equalTo("Phường A"))
                .body("kind", equalTo("WARD"))
                .body("code", equalTo("75-R"));
    }

    @Test
    void childrenOfAnEndedUnitStayWithoutAParentUntilSomebodyMovesThem() {
        var hamlet = created(Map.of("name", "Thôn", "effectiveOn", "2020-01-01", "parentId", a));
        succeeded("DISSOLVE", "2025-07-01", List.of(a), List.of());

        get(hamlet + "?at=2025-06-30").body("parentId", equalTo(a)).body("formerParentId", nullValue());
        get(hamlet + "?at=2025-07-01").body("parentId", nullValue()).body("formerParentId", equalTo(a));
        listed("?parent=" + a + "&at=2025-07-01").body("items", hasSize(0));

        changed(hamlet, Map.of("effectiveOn", "2025-07-01", "parentId", b));
        get(hamlet + "?at=2025-07-01").body("parentId", equalTo(b)).body("formerParentId", nullValue());
    }

    @Test
    void successionsOfOneDayAreTakenTogetherInAnyOrder() {
        var x = commune("Xã X", "2020-01-01");
        var c = commune("Xã C", "2025-07-01");
        succeeded("MERGE", "2025-07-01", List.of(b, x), List.of(c));
        succeeded("ABSORB", "2025-07-01", List.of(a), List.of(b));
        listed("?parent=" + province + "&at=2025-07-01").body("items.name", equalTo(List.of("Xã C")));

        succeed("ABSORB", "2025-07-01", List.of(c), List.of(a)).body("errors.code", hasItem("SUCCESSION_LOOP"));
    }

    @Test
    void successionHasNoLoops() {
        succeeded("ABSORB", "2025-01-01", List.of(a), List.of(b));

        succeed("ABSORB", "2025-07-01", List.of(b), List.of(a))
                .statusCode(422)
                .body("code", equalTo("SUCCESSION_LOOP"));
        named(b, "?at=2025-12-31", "Xã B");
    }

    @Test
    void partsMayGoToAndFroOverTheYears() {
        var item = UUID.randomUUID().toString();
        transferred("2024-01-01", a, b, item);
        transferred("2025-01-01", b, a, item);
        transferred("2026-01-01", a, b, item);

        succeed(
                        succession("TRANSFER", "2026-01-01", List.of(b), List.of(a)),
                        Map.of("items", List.of(Map.of("itemId", item, "fromUnitId", b, "toUnitId", a))))
                .body("code", equalTo("SUCCESSION_LOOP"));
        named(a, "?at=2026-01-01", "Xã A");
        named(b, "?at=2026-01-01", "Xã B");
    }

    @Test
    void aUnitThatHasEndedSucceedsNobodyAndEndsOnlyOnce() {
        succeeded("DISSOLVE", "2025-07-01", List.of(a), List.of());

        succeed("DISSOLVE", "2025-07-01", List.of(a), List.of()).body("code", equalTo("UNIT_NOT_IN_FORCE"));
        succeed("ABSORB", "2026-01-01", List.of(a), List.of(b)).body("code", equalTo("UNIT_NOT_IN_FORCE"));
        succeed("ABSORB", "2026-01-01", List.of(b), List.of(a)).body("code", equalTo("UNIT_NOT_IN_FORCE"));
        succeed("DISSOLVE", "2025-01-01", List.of(a), List.of()).body("code", equalTo("UNIT_ENDS_ALREADY"));
    }

    @Test
    void whoTakesOverLaterDoesNotEndBefore() {
        succeeded("ABSORB", "2025-07-01", List.of(a), List.of(b));
        succeed("DISSOLVE", "2025-01-01", List.of(b), List.of()).body("code", equalTo("UNIT_SUCCEEDS_LATER"));
    }

    @Test
    void aSuccessionIsSetRightByAnotherOne() {
        var wrong = succeeded("ABSORB", "2025-07-01", List.of(a), List.of(b));
        String before = get(b + "?at=2026-01-01").extract().path("knownAt");

        var right = succeeded(succession("ABSORB", "2025-09-01", List.of(a), List.of(b)), Map.of("replaces", wrong));

        named(a, "?at=2025-08-31", "Xã A");
        get(a + "?at=2025-09-01").statusCode(404);
        get(a + "?at=2025-08-31&knownAt=" + before).statusCode(404);
        getSuccession("/" + wrong).body("annulled.replacedBy", equalTo(right));
        getSuccession("/" + wrong + "?knownAt=" + before).body("annulled", nullValue());
        succeed(succession("ABSORB", "2025-10-01", List.of(a), List.of(b)), Map.of("replaces", wrong))
                .body("code", equalTo("SUCCESSION_ANNULLED"));
    }

    @Test
    void whoReplacesOneActsForAllInIt() {
        var merger = succeeded("ABSORB", "2025-07-01", List.of(a), List.of(b));
        var elsewhere = created(Map.of("name", "Tỉnh khác", "effectiveOn", "2020-01-01"));
        var rename =
                new HashMap<String, Object>(succession("RENAME", "2025-07-01", List.of(elsewhere), List.of(elsewhere)));
        rename.put("name", "Tỉnh khác nữa");

        as("registrar", elsewhere).body(rename).post("/v1/successions").then().statusCode(201);
        rename.put("replaces", merger);
        as("registrar", elsewhere)
                .body(rename)
                .post("/v1/successions")
                .then()
                .statusCode(403)
                .body("code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
        as("registrar", elsewhere)
                .body(rename)
                .post("/v1/succession-previews")
                .then()
                .statusCode(403);
    }

    @Test
    void anAnnulmentLeavesEverythingAsItWas() {
        var end = succeeded("DISSOLVE", "2025-07-01", List.of(a), List.of());
        var rename = succeeded(succession("RENAME", "2025-07-01", List.of(b), List.of(b)), Map.of("name", "Xã B mới"));

        annul(end).statusCode(201);
        annul(rename).statusCode(201);

        named(a, "?at=2025-07-01", "Xã A");
        named(b, "?at=2025-07-01", "Xã B");
        annul(end).statusCode(409).body("code", equalTo("SUCCESSION_ANNULLED"));
        annul(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var body = Map.<String, Object>of(
                "shares", List.of(Map.of("unitId", b, "weight", 0.6), Map.of("unitId", province, "weight", 0.3)),
                "items", List.of(Map.of("itemId", UUID.randomUUID().toString(), "fromUnitId", b, "toUnitId", b)));
        succeed(
                        succession(
                                "SPLIT",
                                "2025-07-01",
                                List.of(a),
                                List.of(b, UUID.randomUUID().toString())),
                        body)
                .statusCode(422)
                .body("errors.code", hasItems("SHARES_NOT_ONE", "UNKNOWN_UNIT", "NOT_IN_SUCCESSION"))
                .body("errors.pointer", hasItems("#/shares", "#/to/1", "#/shares/1/unitId", "#/items/0/fromUnitId"));
        succeed("MERGE", "2025-07-01", List.of(a), List.of(b, province)).body("code", equalTo("SUCCESSION_SHAPE"));
        var party = create(Map.of("system", "PARTY", "name", "Đảng bộ", "effectiveOn", "2020-01-01"))
                .extract()
                .<String>path("id");
        succeed("ABSORB", "2025-07-01", List.of(a), List.of(party)).body("code", equalTo("SYSTEM_MISMATCH"));
    }

    @Test
    void wholeWeightsAreSharesToo() {
        var x = commune("X", "2025-07-01");
        var y = commune("Y", "2025-07-01");
        succeeded(
                succession("SPLIT", "2025-07-01", List.of(a), List.of(x, y)),
                Map.of("shares", List.of(Map.of("unitId", x, "weight", 1), Map.of("unitId", y, "weight", 1))));
    }

    @Test
    void successionsAreListedByDayAndUnit() {
        var c = commune("Xã C", "2025-07-01");
        var first = succeeded("MERGE", "2025-07-01", List.of(a, b), List.of(c));
        var second = succeeded("DISSOLVE", "2026-01-01", List.of(c), List.of());

        getSuccession("?unit=" + c).body("items.id", equalTo(List.of(first, second)));
        getSuccession("?unit=" + c + "&through=2025-12-31").body("items.id", equalTo(List.of(first)));
        String cursor = getSuccession("?unit=" + c + "&limit=1").extract().path("nextCursor");
        getSuccession("?unit=" + c + "&limit=1&cursor=" + cursor).body("items.id", equalTo(List.of(second)));
    }

    @Test
    void aRegistrarSucceedsOnlyWithinItsTree() {
        var foreign = created(Map.of("name", "Tỉnh khác", "effectiveOn", "2020-01-01"));
        as("registrar", province)
                .body(succession("ABSORB", "2025-07-01", List.of(a), List.of(foreign)))
                .post("/v1/successions")
                .then()
                .statusCode(403);
        as("registrar", province)
                .body(succession("ABSORB", "2025-07-01", List.of(a), List.of(b)))
                .post("/v1/successions")
                .then()
                .statusCode(201);
    }

    private static void transferred(String on, String from, String to, String item) {
        succeeded(
                succession("TRANSFER", on, List.of(from), List.of(to)),
                Map.of("items", List.of(Map.of("itemId", item, "fromUnitId", from, "toUnitId", to))));
    }

    private String commune(String name, String on) {
        return created(Map.of("name", name, "effectiveOn", on, "parentId", province));
    }
}
