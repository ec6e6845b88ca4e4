package vn.tiendo.reporting.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.Api.post;
import static vn.tiendo.reporting.api.ReportFacts.difference;
import static vn.tiendo.reporting.api.ReportFacts.drafted;
import static vn.tiendo.reporting.api.ReportFacts.figure;
import static vn.tiendo.reporting.api.ReportFacts.submit;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moved a figure since is named, be it an entry, a level, or either of the numbers of a share. */
@OnRealStack
class TellingWhatWasRecordedSinceTest {

    private UUID province;
    private UUID commune;
    private UUID members;
    private UUID whole;
    private UUID part;
    private UUID share;

    @BeforeEach
    void aStockAndAShare() {
        province = ForeignFacts.unit("province", null);
        commune = ForeignFacts.unit("commune", province);
        members = ForeignFacts.indicator("STOCK", 0, "REPORTED", null);
        whole = ForeignFacts.flow();
        part = ForeignFacts.flowPartOf(whole);
        share = ForeignFacts.share(whole, part);
    }

    @Test
    void aReportNamesTheLevelThatSupersededAndTheFactsOfItsShare() {
        var level = stated(commune, "2025-03-31", 40);
        entered(commune, "2025-03-01", whole, 9);
        var report = drafted(
                "unitId",
                province,
                "at",
                "2025-06-30",
                "figures",
                List.of(
                        Map.of("indicatorId", members, "unitId", province, "day", "2025-06-30"),
                        figure(share, province, "2025-01-01", "2025-12-31")));
        submit(report, "2025-07-02").statusCode(201);

        post("/v1/stock-levels/" + level + "/corrections", Map.of("quantity", 38))
                .statusCode(201);
        String movement = entered(commune, "2025-04-01", members, 2);
        entered(commune, "2025-05-01", part, 3);
        stated(commune, "2025-12-31", 50);

        difference(report)
                .body("figures[0].now.value", equalTo(40))
                .body("figures[0].since.kind", contains("LEVEL_CORRECTION", "ENTRY"))
                .body("figures[0].since[0].of", equalTo(level))
                .body("figures[0].since[0].quantity", equalTo(38))
                .body("figures[0].since[0].occurredOn", equalTo("2025-03-31"))
                .body("figures[0].since[1].entryId", equalTo(movement))
                .body("figures[1].now.numerator", equalTo(3))
                .body("figures[1].now.denominator", equalTo(12))
                .body("figures[1].since.quantity", contains(3, 3))
                .body("figures[1].since.indicatorId", containsInAnyOrder(part.toString(), whole.toString()));

        post("/v1/stock-levels/" + level + "/reversals", Map.of()).statusCode(201);

        difference(report)
                .body("figures[0].since.kind", contains("LEVEL_CORRECTION", "ENTRY", "LEVEL_REVERSAL"))
                .body("figures[0].since[2].quantity", nullValue());
    }

    @Test
    void aPlanNamesThemToo() {
        var plan = ShapedTarget.aPlanOf(province);
        ShapedTarget.in(plan, province, "CUMULATIVE", members).year(2026, "100").arrived();
        ShapedTarget.in(plan, province, "RATIO", share).year(2026, "50").arrived();
        var level = stated(commune, "2026-03-31", 40);
        var since = horizon();

        post("/v1/stock-levels/" + level + "/corrections", Map.of("quantity", 38))
                .statusCode(201);
        var entry = entered(commune, "2026-05-01", part, 3);
        post("/v1/progress-entries/" + entry + "/corrections", correction(whole, 5))
                .statusCode(201);

        differences(plan, since)
                .body("levels.kind", contains("CORRECTION"))
                .body("levels[0].of", equalTo(level))
                .body("levels[0].stated.quantity", equalTo(38))
                .body("levels[0].unit.name", equalTo("commune"))
                .body("entries.kind", contains("CORRECTION", "ENTRY"))
                .body("entries[1].quantities.indicatorId", containsInAnyOrder(part.toString(), whole.toString()));
        differences(plan, horizon()).body("levels", empty()).body("entries", empty());
    }

    @Test
    void ofAnIndexTheEntriesOfTheUnitsBelowAreNamedLikeTheirStates() {
        var index = ForeignFacts.index();
        var plan = ShapedTarget.aPlanOf(province);
        ShapedTarget.in(plan, province, "ANNUAL_MINIMUM", index)
                .year(2026, "50")
                .arrived();
        var since = horizon();

        var entry = entered(commune, "2026-03-01", index, 70);

        differences(plan, since).body("entries.id", contains(entry));
    }

    private String stated(UUID unit, String day, int quantity) {
        return post(
                        "/v1/stock-levels",
                        Map.of("unitId", unit, "indicatorId", members, "day", day, "quantity", quantity))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse differences(UUID plan, String since) {
        return asViewer()
                .queryParam("plan", plan)
                .queryParam("since", since)
                .queryParam("at", "2026-06-30")
                .get("/v1/differences")
                .then()
                .statusCode(200);
    }
}
