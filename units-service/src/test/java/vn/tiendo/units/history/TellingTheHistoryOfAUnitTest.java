package vn.tiendo.units.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.units.succession.SuccessionCalls.annul;
import static vn.tiendo.units.succession.SuccessionCalls.succeeded;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.changed;
import static vn.tiendo.units.unit.UnitCalls.created;
import static vn.tiendo.units.unit.UnitCalls.get;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class TellingTheHistoryOfAUnitTest {

    @Test
    void oneAnswerHoldsWhatTheUnitHasGoneThrough() {
        var unit = created(Map.of("system", "PARTY", "name", "Đảng ủy Khối", "effectiveOn", "2020-01-01"));
        var area = created(Map.of("name", "Tỉnh", "effectiveOn", "2020-01-01"));
        changed(unit, Map.of("effectiveOn", "2023-01-01", "name", "Đảng ủy Khối CCQ & DN"));
        as("registrar")
                .body(Map.of("effectiveOn", "2020-01-01", "areaId", area))
                .post("/v1/units/" + unit + "/served-areas")
                .then()
                .statusCode(201);
        as("registrar")
                .body(Map.of("unitId", area, "name", "Nhóm", "effectiveOn", "2024-01-01", "members", List.of(unit)))
                .post("/v1/groups")
                .then()
                .statusCode(201);
        var wrong = succeeded("DISSOLVE", "2025-02-01", List.of(unit), List.of());
        annul(wrong).statusCode(201);
        var end = succeeded("DISSOLVE", "2025-02-10", List.of(unit), List.of());

        get(unit + "/history")
                .statusCode(200)
                .body("acts.type", contains("CREATED", "CHANGED", "ENDED", "VOIDED", "ENDED"))
                .body("versions.name", contains("Đảng ủy Khối", "Đảng ủy Khối CCQ & DN"))
                .body("versions.through", contains("2022-12-31", "2025-02-09"))
                .body("successions.id", contains(wrong, end))
                .body("successions[0].annulled.reason", equalTo("Ghi nhầm"))
                .body("successions[1].annulled", nullValue())
                .body("servedAreas.areaId", contains(area))
                .body("groups.name", contains("Nhóm"));
        get(area + "/history").body("servedAreas.unitId", contains(unit)).body("successions", hasSize(0));
        get(UUID.randomUUID() + "/history").statusCode(404);
    }
}
