package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.as;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.PlanFixture.aMilestone;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnRealStack
class ReadingEvidenceTest {

    @Test
    void aPlanThatBindsACommuneShowsItNoEvidenceOfOthers() {
        // Given
        var province = province();
        var commune = communeOf(province);
        var other = communeOf(province);
        var plan = idOf(accepted("/v1/plans", anEmptyPlan(province)));
        var evidence = "/v1/targets/" + idOf(accepted("/v1/plans/" + plan + "/targets", aMilestone())) + "/evidence";

        // When
        shows(evidence, commune, "Xã một đã xong");
        shows(evidence, other, "Xã hai đã xong");

        // Then
        as("viewer", commune).get(evidence).then().body("items.text", contains("Xã một đã xong"));
        as("viewer", province)
                .get(evidence)
                .then()
                .body("items.text", containsInAnyOrder("Xã một đã xong", "Xã hai đã xong"));
    }

    private static void shows(String evidence, UUID unit, String text) {
        as("reporter", unit)
                .body(object().put("on", "2026-06-25")
                        .put("unit", unit.toString())
                        .put("text", text)
                        .toString())
                .post(evidence)
                .then()
                .statusCode(201);
    }
}
