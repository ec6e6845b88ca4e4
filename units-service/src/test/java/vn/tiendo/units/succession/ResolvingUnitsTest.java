package vn.tiendo.units.succession;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.units.succession.SuccessionCalls.succeeded;
import static vn.tiendo.units.succession.SuccessionCalls.succession;
import static vn.tiendo.units.unit.UnitCalls.create;
import static vn.tiendo.units.unit.UnitCalls.created;
import static vn.tiendo.units.unit.UnitCalls.get;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class ResolvingUnitsTest {

    @Test
    void code24OnBothSidesOfTheFirstOfJuly2025() {
        var bacGiang = province("Bắc Giang", "24-B", "2004-01-01");
        var bacNinhBefore = province("Bắc Ninh", "27-B", "2004-01-01");
        var bacNinh = province("Bắc Ninh", "24-B", "2025-07-01");
        var merger = succeeded("MERGE", "2025-07-01", List.of(bacGiang, bacNinhBefore), List.of(bacNinh));

        get("resolve?system=ADMINISTRATIVE&code=24-B&at=2025-06-30&as=2025-07-01")
                .statusCode(200)
                .body("of.unitId", equalTo(bacGiang))
                .body("units.unitId", contains(bacNinh))
                .body("units[0].takes", equalTo("ALL"))
                .body("units[0].via", contains(merger))
                .body("bucket", nullValue());
        get("resolve?system=ADMINISTRATIVE&code=24-B&at=2025-07-01&as=2025-06-30")
                .body("of.unitId", equalTo(bacNinh))
                .body("units.unitId", containsInAnyOrder(bacGiang, bacNinhBefore))
                .body("units[0].takes", equalTo("ONE_OF_SEVERAL"))
                .body("bucket.system", equalTo("ADMINISTRATIVE"))
                .body("bucket.unitId", nullValue());
        get("resolve?system=ADMINISTRATIVE&code=24-B&at=2025-06-30&as=2025-06-30")
                .body("units.unitId", contains(bacGiang))
                .body("units[0].via", hasSize(0));
        get("resolve?system=ADMINISTRATIVE&code=27-B&at=2025-07-01").statusCode(404);
    }

    @Test
    void aSplitLiesInTheBucketOfTheNearestCommonAncestorAndItsItemsGoWhereTheyAreNamed() {
        var t = unit("t", "2020-01-01", unit("p", "2020-01-01", null));
        var d = unit("d", "2020-01-01", t);
        var x = unit("x", "2025-07-01", t);
        var y = unit("y", "2025-07-01", t);
        var item = UUID.randomUUID().toString();
        succeeded(
                succession("SPLIT", "2025-07-01", List.of(d), List.of(x, y)),
                Map.of(
                        "items", List.of(Map.of("itemId", item, "fromUnitId", d, "toUnitId", x)),
                        "shares", List.of(Map.of("unitId", x, "weight", 2), Map.of("unitId", y, "weight", 1))));

        resolved(d, "2025-06-30", "2025-12-31")
                .body("units.unitId", contains(x, y))
                .body("units[0].items", contains(item))
                .body("units[1].items", hasSize(0))
                .body("units[0].share", equalTo(0.666667f))
                .body("bucket.unitId", equalTo(t));
        resolved(x, "2025-12-31", "2025-06-30")
                .body("units.unitId", contains(d))
                .body("units[0].takes", equalTo("ALL"));
    }

    @Test
    void whatIsSplitAndMergedAgainIsWhole() {
        var p = unit("p", "2020-01-01", null);
        var d = unit("d", "2020-01-01", p);
        var x = unit("x", "2024-07-01", p);
        var y = unit("y", "2024-07-01", p);
        var z = unit("z", "2025-07-01", p);
        var split = succeeded("SPLIT", "2024-07-01", List.of(d), List.of(x, y));
        var merger = succeeded("MERGE", "2025-07-01", List.of(x, y), List.of(z));

        resolved(d, "2024-01-01", "2025-12-31")
                .body("units.unitId", contains(z))
                .body("units[0].via", containsInAnyOrder(split, merger))
                .body("bucket", nullValue());
        resolved(d, "2024-01-01", "2025-01-01").body("bucket.unitId", equalTo(p));
        get(d + "/lineage")
                .body("before", hasSize(0))
                .body("after.successionId", contains(split, merger))
                .body("after.hops", contains(1, 2))
                .body("units.name", containsInAnyOrder("d", "x", "y", "z"));
        get(z + "/lineage").body("before.hops", contains(2, 1)).body("after", hasSize(0));
    }

    @Test
    void twoHopsInOneYearEachItemOnItsWay() {
        var g = unit("g", "2020-01-01", null);
        var k = unit("k", "2020-01-01", g);
        var t = unit("t", "2020-01-01", g);
        var pa = unit("pa", "2025-02-10", g);
        var pc = unit("pc", "2025-02-10", g);
        var m = unit("m", "2025-07-01", g);
        var n = unit("n", "2025-07-01", g);
        var e1 = UUID.randomUUID().toString();
        var e2 = UUID.randomUUID().toString();
        succeeded(
                succession("SPLIT", "2025-02-10", List.of(k), List.of(pa, pc, t)),
                Map.of("items", List.of(item(e1, k, t), item(e2, k, pc))));
        succeeded(
                succession("SPLIT", "2025-07-01", List.of(t), List.of(m, n)), Map.of("items", List.of(item(e1, t, m))));

        resolved(k, "2025-01-31", "2025-12-31")
                .body("units.unitId", containsInAnyOrder(pa, pc, m, n))
                .body("units.find { it.unitId == '" + m + "' }.items", contains(e1))
                .body("units.find { it.unitId == '" + pc + "' }.items", contains(e2))
                .body("bucket.unitId", equalTo(g));
        resolved(m, "2025-12-31", "2025-01-31").body("units.unitId", containsInAnyOrder(k, t));
    }

    @Test
    void whatIsTransferredIsNamedAndTheRestStays() {
        var p = unit("p", "2020-01-01", null);
        var a = unit("a", "2020-01-01", p);
        var b = unit("b", "2020-01-01", p);
        var item = UUID.randomUUID().toString();
        succeeded(
                succession("TRANSFER", "2025-07-01", List.of(a), List.of(b)),
                Map.of("items", List.of(item(item, a, b))));

        resolved(a, "2025-06-30", "2025-07-01")
                .body("units.unitId", contains(a, b))
                .body("units.takes", contains("ALL", "NAMED_ITEMS"))
                .body("units[1].items", contains(item))
                .body("bucket", nullValue());
        resolved(b, "2025-07-01", "2025-06-30")
                .body("units.unitId", contains(b, a))
                .body("units.takes", contains("ALL", "NAMED_ITEMS"));
    }

    @Test
    void whatAnAbsorbingUnitDidSinceMayBeOfAnyPart() {
        var p = unit("p", "2020-01-01", null);
        var a = unit("a", "2020-01-01", p);
        var b = unit("b", "2020-01-01", p);
        succeeded("ABSORB", "2025-07-01", List.of(a), List.of(b));

        resolved(b, "2025-12-31", "2025-01-01")
                .body("units.unitId", containsInAnyOrder(a, b))
                .body("bucket.unitId", equalTo(p));
        resolved(b, "2025-06-30", "2025-01-01").body("units.unitId", contains(b));
        resolved(a, "2025-06-30", "2025-12-31").body("units.unitId", contains(b));
    }

    @Test
    void successionsOfOneDayAreTakenTogether() {
        var p = unit("p", "2020-01-01", null);
        var a = unit("a", "2020-01-01", p);
        var b = unit("b", "2020-01-01", p);
        var x = unit("x", "2020-01-01", p);
        var c = unit("c", "2025-07-01", p);
        succeeded("ABSORB", "2025-07-01", List.of(a), List.of(b));
        succeeded("MERGE", "2025-07-01", List.of(b, x), List.of(c));

        resolved(a, "2025-06-30", "2025-07-01").body("units.unitId", contains(c));
        resolved(c, "2025-07-01", "2025-06-30").body("units.unitId", containsInAnyOrder(a, b, x));
    }

    @Test
    void theBucketOfADissolvedUnitFollowsItsParent() {
        var p = unit("p", "2020-01-01", null);
        var a = unit("a", "2020-01-01", p);
        var q = unit("q", "2020-01-01", null);
        succeeded("DISSOLVE", "2025-03-01", List.of(a), List.of());
        succeeded("ABSORB", "2025-07-01", List.of(p), List.of(q));

        resolved(a, "2025-01-01", "2025-06-30").body("units", hasSize(0)).body("bucket.unitId", equalTo(p));
        resolved(a, "2025-01-01", "2025-12-31").body("bucket.unitId", equalTo(q));
    }

    @Test
    void ancestorsAreThoseOfTheDay() {
        var p = unit("p", "2020-01-01", null);
        var t = unit("t", "2020-01-01", p);
        var d = unit("d", "2020-01-01", t);
        get(d + "/ancestors?at=2025-01-01").body("items.id", contains(t, p));
        get(p + "/ancestors?at=2025-01-01").body("items", hasSize(0));
        get(d + "/ancestors?at=2019-01-01").statusCode(404);
    }

    private static Map<String, Object> item(String item, String from, String to) {
        return Map.of("itemId", item, "fromUnitId", from, "toUnitId", to);
    }

    private static ValidatableResponse resolved(String unit, String at, String as) {
        return get("resolve?id=" + unit + "&at=" + at + "&as=" + as).statusCode(200);
    }

    private String province(String name, String code, String on) {
        return created(Map.of("name", name, "code", code, "effectiveOn", on));
    }

    private static String unit(String name, String on, @Nullable String parent) {
        var unit = new HashMap<String, Object>(Map.of("system", "PARTY", "name", name, "effectiveOn", on));
        if (parent != null) {
            unit.put("parentId", parent);
        }
        return create(unit).statusCode(201).extract().path("id");
    }
}
