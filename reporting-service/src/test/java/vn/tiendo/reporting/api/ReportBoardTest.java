package vn.tiendo.reporting.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.ReportFacts.jointPlan;
import static vn.tiendo.reporting.api.ReportFacts.owed;
import static vn.tiendo.reporting.api.ReportFacts.sent;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealStack
class ReportBoardTest {

    private UUID province;
    private UUID commune;
    private UUID neighbour;
    private UUID plan;

    @BeforeEach
    void communesThatReportToTheirProvince() {
        province = ForeignFacts.unit("Đồng Nai", null);
        commune = ForeignFacts.unit("Bien Hoa", province);
        neighbour = ForeignFacts.unit("Long Khanh", province);
        plan = jointPlan(province, province);
        sent(owed(plan, commune, "RP1", 1, "2025-06-20", "RP2"), "2025-06-19");
        owed(plan, neighbour, "RP1", 1, "2025-06-20", "RP2");
        sent(owed(plan, province, "RP2", 2, "2025-06-30"), "2025-07-05");
        owed(plan, province, "RP3", 2, "2025-12-31");
    }

    @Test
    void reportsAreCountedByTierAndByUnitAndTheLateOnesNamed() {
        board("2025-07-10")
                .statusCode(200)
                .body("total.onTime", equalTo(1))
                .body("total.missing", equalTo(1))
                .body("total.late", equalTo(1))
                .body("total.notDue", equalTo(1))
                .body("total.due", equalTo(3))
                .body("tiers.tier", contains(1, 2))
                .body("tiers[0].counts.onTime", equalTo(1))
                .body("tiers[1].counts.lateForOthers", equalTo(1))
                .body("obligations.key", contains("RP1", "RP2", "RP3"))
                .body("units.unit.name", contains("Bien Hoa", "Long Khanh"))
                .body("units[1].counts.missing", equalTo(1))
                .body("overdue.unit.name", contains("Long Khanh", "Đồng Nai"))
                .body("overdue.daysLate", contains(20, 5))
                .body("overdue[1].causedBy.name", contains("Long Khanh"));
    }

    @Test
    void aUnitSeesItsOwnReportsAndThoseBelowIt() {
        var shown = asViewer()
                .queryParam("plan", plan)
                .queryParam("unit", neighbour)
                .queryParam("at", "2025-07-10")
                .get("/v1/report-boards")
                .then()
                .statusCode(200)
                .body("total.missing", equalTo(1))
                .body("total.due", equalTo(1));
        String reports = shown.extract().path("reports");

        asViewer().urlEncodingEnabled(false).get(reports).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void aBoardOfAnEarlierKnownAtStaysAsItWas() {
        var before = horizon();
        var shown = asBefore(before).extract().asString();

        sent(owed(plan, neighbour, "RP4", 1, "2025-06-20"), "2025-06-19");

        asBefore(before).body(equalTo(shown));
        board("2025-07-10").body("total.onTime", equalTo(2));
    }

    private ValidatableResponse asBefore(String knownAt) {
        return asViewer()
                .queryParam("plan", plan)
                .queryParam("at", "2025-07-10")
                .queryParam("knownAt", knownAt)
                .get("/v1/report-boards")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse board(String at) {
        return asViewer()
                .queryParam("plan", plan)
                .queryParam("at", at)
                .get("/v1/report-boards")
                .then();
    }
}
