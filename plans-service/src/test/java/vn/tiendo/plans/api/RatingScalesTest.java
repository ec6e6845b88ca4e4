package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.as;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnRealStack
class RatingScalesTest {

    private static ObjectNode aScale(UUID unit, String from, String... levels) {
        var scale = object().put("unitId", unit.toString()).put("effectiveOn", from);
        List.of(levels).forEach(scale.putArray("levels")::add);
        return scale;
    }

    @Test
    void theNearestScaleUpwardHolds() {
        var province = UnitsToldFixture.province();
        var commune = UnitsToldFixture.communeOf(province);
        var other = UnitsToldFixture.communeOf(province);
        accepted("/v1/rating-scales", aScale(province, "2023-01-01", "TOP", "GOOD", "DONE"));
        accepted("/v1/rating-scales", aScale(province, "2025-09-01", "EXCELLENT", "GOOD", "DONE"));
        accepted("/v1/rating-scales", aScale(commune, "2025-01-01", "A", "B"));

        get("/v1/rating-scales?at=2025-12-31&unit=" + commune).body("levels", contains("A", "B"));
        get("/v1/rating-scales?at=2024-12-31&unit=" + commune).body("levels", contains("TOP", "GOOD", "DONE"));
        get("/v1/rating-scales?at=2025-12-31&unit=" + other)
                .body("levels", contains("EXCELLENT", "GOOD", "DONE"))
                .body("unitId", equalTo(province.toString()));
        get("/v1/rating-scales?at=2022-12-31&unit=" + other).statusCode(404);
    }

    @Test
    void aLevelStandsOnce() {
        post("/v1/rating-scales", aScale(UnitsToldFixture.province(), "2023-01-01", "GOOD", "DONE", "GOOD"))
                .statusCode(422)
                .body("code", equalTo("RATING_LEVEL_TWICE"))
                .body("errors[0].pointer", equalTo("#/levels/2"));
    }

    @Test
    void aUnitSetsNoneForAnother() {
        var scale = aScale(UnitsToldFixture.province(), "2023-01-01", "GOOD", "DONE");

        as("planner", UnitsToldFixture.province())
                .body(scale.toString())
                .post("/v1/rating-scales")
                .then()
                .statusCode(403);
    }
}
