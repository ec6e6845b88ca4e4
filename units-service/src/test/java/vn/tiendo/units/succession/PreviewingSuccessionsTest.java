package vn.tiendo.units.succession;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.units.succession.SuccessionCalls.succeeded;
import static vn.tiendo.units.succession.SuccessionCalls.succession;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.created;
import static vn.tiendo.units.unit.UnitCalls.get;
import static vn.tiendo.units.unit.UnitCalls.named;

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
class PreviewingSuccessionsTest {

    private String a;
    private String b;

    @BeforeEach
    void twoUnits() {
        a = created(Map.of(
                "name",
                "A",
                "effectiveOn",
                "2020-01-01",
                "code",
                "PV-" + UUID.randomUUID().toString().substring(0, 8)));
        b = created(Map.of("name", "B", "effectiveOn", "2020-01-01"));
    }

    @Test
    void itSaysWhatWouldChangeAndWritesNothing() {
        var child = created(Map.of("name", "Con", "effectiveOn", "2020-01-01", "parentId", a));
        var c = created(Map.of("name", "C", "effectiveOn", "2025-07-01"));
        as("registrar")
                .body(Map.of("unitId", b, "name", "Nhóm", "effectiveOn", "2024-01-01", "members", List.of(a)))
                .post("/v1/groups")
                .then()
                .statusCode(201);

        preview(succession("MERGE", "2025-07-01", List.of(a, b), List.of(c)), Map.of())
                .statusCode(200)
                .body("accepted", equalTo(true))
                .body("refusals", hasSize(0))
                .body("ends.unitId", contains(a, b))
                .body("ends.lastDay", contains("2025-06-30", "2025-06-30"))
                .body("begins.unitId", contains(c))
                .body("childrenLeft.unitId", contains(child))
                .body("childrenLeft.formerParentId", contains(a))
                .body("codesFreed.unitId", contains(a))
                .body("concerned.kind", hasItems("GROUP", "GROUP"))
                .body("renamed", nullValue());

        named(a, "?at=2025-07-01", "A");
        get(a + "/lineage").body("after", hasSize(0));
    }

    @Test
    void itNamesEveryRefusalInTheLanguageOfTheCaller() {
        preview(
                        succession(
                                "SPLIT",
                                "2025-07-01",
                                List.of(a),
                                List.of(b, UUID.randomUUID().toString())),
                        Map.of("name", "X"))
                .statusCode(200)
                .body("accepted", equalTo(false))
                .body("refusals.code", hasItems("UNKNOWN_UNIT", "NOT_FOR_THIS_KIND"))
                .body("refusals.detail", hasItems("A succession of the kind SPLIT does not state this: remove it."));
    }

    @Test
    void itSaysWhoStandsAgainWhenASuccessionIsReplaced() {
        var wrong = succeeded("ABSORB", "2025-07-01", List.of(a), List.of(b));

        preview(succession("DISSOLVE", "2025-07-01", List.of(b), List.of()), Map.of("replaces", wrong))
                .body("accepted", equalTo(true))
                .body("standAgain.unitId", contains(a))
                .body("ends.unitId", contains(b));
    }

    @Test
    void itShowsBothNamesOfARename() {
        preview(succession("RENAME", "2025-07-01", List.of(a), List.of(a)), Map.of("name", "A mới"))
                .body("renamed.nameBefore", equalTo("A"))
                .body("renamed.nameAfter", equalTo("A mới"))
                .body("ends", hasSize(0));
    }

    private static ValidatableResponse preview(Map<String, Object> succession, Map<String, Object> more) {
        var body = new HashMap<>(succession);
        body.putAll(more);
        return as("registrar")
                .header("Accept-Language", "en")
                .body(body)
                .post("/v1/succession-previews")
                .then();
    }
}
