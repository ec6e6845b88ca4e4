package vn.tiendo.units.unit;

import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.changeAs;
import static vn.tiendo.units.unit.UnitCalls.createAs;
import static vn.tiendo.units.unit.UnitCalls.created;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class ActingWithinOnesTreeTest {

    private String own;
    private String below;
    private String foreign;

    @BeforeEach
    void twoProvinces() {
        own = created(Map.of("name", "Tỉnh của mình", "effectiveOn", "2020-01-01"));
        below = created(Map.of("name", "Xã", "effectiveOn", "2020-01-01", "parentId", own));
        foreign = created(Map.of("name", "Tỉnh khác", "effectiveOn", "2020-01-01"));
    }

    @Test
    void aRegistrarCreatesBelowItsUnit() {
        createAs(as("registrar", own), Map.of("name", "Con", "effectiveOn", "2021-01-01", "parentId", below))
                .statusCode(201);
    }

    @Test
    void aRegistrarDoesNotCreateBelowAForeignUnit() {
        createAs(as("registrar", own), Map.of("name", "Con", "effectiveOn", "2021-01-01", "parentId", foreign))
                .statusCode(403)
                .body("code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
    }

    @Test
    void aRegistrarOfAUnitDoesNotCreateARoot() {
        createAs(as("registrar", own), Map.of("name", "Gốc", "effectiveOn", "2021-01-01"))
                .statusCode(403)
                .body("code", equalTo("ROOT_OUTSIDE_AUTHORITY"));
    }

    @Test
    void aRegistrarDoesNotMoveAUnitIntoAForeignTree() {
        changeAs(as("registrar", own), below, Map.of("effectiveOn", "2021-01-01", "parentId", foreign))
                .statusCode(403)
                .body("code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
    }

    @Test
    void authorityIsThatOfTheDayOfTheAct() {
        changeAs(as("registrar"), below, Map.of("effectiveOn", "2025-07-01", "parentId", foreign))
                .statusCode(201);

        changeAs(as("registrar", own), below, Map.of("effectiveOn", "2025-06-30", "name", "Xã cũ"))
                .statusCode(201);
        changeAs(as("registrar", own), below, Map.of("effectiveOn", "2025-07-01", "name", "Xã mới"))
                .statusCode(403);
        changeAs(as("registrar", foreign), below, Map.of("effectiveOn", "2025-07-01", "name", "Xã mới"))
                .statusCode(201);
    }

    @Test
    void whoOnlyReadsWritesNothing() {
        for (var role : new String[] {"viewer", "reporter", "compiler", "planner"}) {
            createAs(as(role), Map.of("name", "A", "effectiveOn", "2020-01-01"))
                    .statusCode(403)
                    .body("code", equalTo("ROLE_REQUIRED"));
            as(role).get("/v1/units/" + own).then().statusCode(200);
        }
    }
}
