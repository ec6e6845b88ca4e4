package vn.tiendo.reporting.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.reporting.api.Api.as;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealStack
class ListingClosedPeriodsTest {

    private UUID province;
    private UUID commune;
    private String ofAll;
    private String ofCommune;

    @BeforeEach
    void aProvinceAndACommuneThatHaveClosed() {
        province = ForeignFacts.unit("p", null);
        commune = ForeignFacts.unit("c", province);
        ofAll = closed(province, "2024-01-01", "2024-12-31");
        ofCommune = closed(commune, "2024-01-01", "2024-06-30");
    }

    @Test
    void whoIsBelowHasWhatIsClosedAbove() {
        closings("day=2024-06-30&unit=" + commune)
                .body("items.id", contains(ofCommune, ofAll))
                .body("items[1].unitId", equalTo(province.toString()));
        closings("day=2024-06-30&unit=" + province).body("items.id", contains(ofAll));
    }

    @Test
    void aDayIsClosedByWhatCoversIt() {
        closings("unit=" + commune + "&day=2024-07-01").body("items.id", contains(ofAll));
        closings("unit=" + commune + "&day=2025-01-01").body("items", empty());
    }

    @Test
    void aDayIsClosedByWhoStoodAboveThatDay() {
        var other = ForeignFacts.unit("other", null);
        var ofOther = closed(other, "2024-01-01", "2025-12-31");
        ForeignFacts.moved(commune, other, "2025-01-01");

        closings("unit=" + commune + "&day=2024-06-30").body("items.id", contains(ofCommune, ofAll));
        closings("unit=" + commune + "&day=2025-01-01").body("items.id", contains(ofOther));
    }

    @Test
    void whatHasNotArrivedMayStillCome() {
        as("viewer", null)
                .get("/v1/closed-periods?day=2024-06-30&unit=" + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_YET_KNOWN"));
    }

    @Test
    void pagesFollowOneAnother() {
        var page = "day=2024-06-30&unit=" + commune + "&limit=1";
        String next =
                closings(page).body("items.id", contains(ofCommune)).extract().path("nextCursor");
        closings(page + "&cursor=" + next).body("items.id", contains(ofAll));
    }

    private static ValidatableResponse closings(String query) {
        return as("viewer", null).get("/v1/closed-periods?" + query).then().statusCode(200);
    }

    private static String closed(UUID by, String from, String through) {
        return as("compiler", null)
                .body(Map.of("unitId", by, "period", Map.of("from", from, "through", through)))
                .post("/v1/closed-periods")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
