package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.horizon;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scoreboards, drill-downs and time series of one plan. */
@OnRealStack
class ComparingUnitsTest {

    private UUID province;
    private UUID first;
    private UUID second;
    private UUID third;
    private UUID admitted;
    private UUID plan;
    private UUID annual;

    @BeforeEach
    void aProvinceThatHasAllocatedItsTarget() {
        province = ForeignFacts.unit("Đồng Nai", null);
        first = ForeignFacts.unit("Bien Hoa", province);
        second = ForeignFacts.unit("Long Khanh", province);
        third = ForeignFacts.unit("Xuan Loc", province);
        admitted = ForeignFacts.flow();
        var facts = PlanFacts.of(province);
        annual = facts.annualMinimum(admitted, "200", 2026, 2027);
        facts.allocating(annual, 2026, first, 87, second, 10).arrive();
        plan = facts.plan;
        entered(first, "2026-03-01", admitted, 103);
        entered(second, "2026-05-02", admitted, 4);
        entered(province, "2026-05-03", admitted, 2);
    }

    @Test
    void unitsStandBesideEachOtherWithRankAndColour() {
        scoreboard()
                .statusCode(200)
                .body("columns.target.id", contains(annual.toString()))
                .body("columns[0].units.GREEN", equalTo(1))
                .body("columns[0].units.ORANGE", equalTo(1))
                .body("columns[0].units.NEUTRAL", equalTo(1))
                .body("columns[0].units.RED", equalTo(0))
                .body("total.cells[0].state.achieved", equalTo(109))
                .body("rows.unit.name", contains("Bien Hoa", "Long Khanh", "Xuan Loc"))
                .body("rows.cells.rank.flatten()", contains(1, 2, null))
                .body("rows[0].cells[0].assessment.textVi", equalTo("Vượt"))
                .body("rows[0].cells[0].state.over", equalTo("vượt 18,39 %"))
                .body("rows[1].cells[0].assessment.colour", equalTo("ORANGE"))
                .body("rows[1].cells[0].state.runRate.needed", equalTo(6))
                .body("rows[1].cells[0].state.runRate.neededPerMonth", equalTo(1.00f))
                .body("rows[1].cells[0].state.runRate.outlook", equalTo("FALLS_SHORT"))
                .body("rows.cells.figure.flatten()", contains("VALUE", "VALUE", "NOTHING"))
                .body("rows[2].cells[0].state.state", equalTo("NOT_ASSIGNED"));
    }

    @Test
    void whatRisksToFailComesFirstAndPagesFollowTheOrder() {
        var page = scoreboard("sort", "RISK", "limit", "1");
        page.body("rows.unit.name", contains("Long Khanh"));
        String cursor = page.extract().path("nextCursor");

        scoreboard("sort", "RISK", "limit", "5", "cursor", cursor)
                .body("rows.unit.name", contains("Bien Hoa", "Xuan Loc"))
                .body("nextCursor", nullValue());
        scoreboard("among", "ASSIGNED").body("rows", hasSize(2));
        scoreboard("cursor", "bm9uZQ").statusCode(400).body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void aScoreboardIsAFormWithAllUnitsToo() {
        var csv = asViewer()
                .header("Accept", "text/csv")
                .queryParam("plan", plan)
                .queryParam("at", "2026-06-30")
                .queryParam("limit", 1)
                .get("/v1/scoreboards")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("bang-theo-doi-2026-06-30.csv"))
                .extract();
        var lines = new String(csv.asByteArray(), StandardCharsets.UTF_8).split("\r\n");

        assertThat(lines).hasSize(6);
        assertThat(lines[0]).endsWith("Đơn vị,Mã đơn vị,1. Chỉ tiêu,,,,");
        assertThat(lines[1]).endsWith(",Chỉ tiêu,Thực hiện,Tỷ lệ (%),Hạng,Đánh giá");
        assertThat(lines[2]).endsWith(",,Tổng số,,200,109,54.50,,Đang thực hiện");
        assertThat(lines[3]).endsWith(",1.,Bien Hoa,,87,103,118.39,1,Vượt");
        assertThat(lines[5]).endsWith(",3.,Xuan Loc,,,,,,Chưa giao chỉ tiêu");
    }

    @Test
    void thePartsOfAFigureSumToTheWhole() {
        var shown = drillDown(province)
                .statusCode(200)
                .body("total.value", equalTo(109))
                .body("own.value", equalTo(2))
                .body("unassigned.value", equalTo(0))
                .body("children.part.value", contains(103, 4, null))
                .body("children[2].part.state", equalTo("NOTHING"))
                .body("standing.state.value", equalTo(200));
        String entries = shown.extract().path("children[0].entries");
        asViewer().urlEncodingEnabled(false).get(entries).then().statusCode(200).body("figure.value", equalTo(103));
        String below = shown.extract().path("children[0].drillDown");
        var child = asViewer().urlEncodingEnabled(false).get(below).then();
        child.statusCode(200).body("own.value", equalTo(103)).body("above.id", contains(province.toString()));
        String up = child.extract().path("up");
        asViewer().urlEncodingEnabled(false).get(up).then().body("total.value", equalTo(109));
    }

    @Test
    void anyIndicatorCanBeTakenApartInTheBordersOfOneDay() {
        ask("/v1/drill-downs", "indicator", admitted.toString(), "unit", province.toString(), "period", "2026-05")
                .statusCode(200)
                .body("total.value", equalTo(6))
                .body("own.value", equalTo(2));
        drillDown(province, "borders", "then").statusCode(400).body("code", equalTo("BORDERS_OF_ONE_DAY"));
        drillDown(province, "period", "2025").statusCode(422).body("code", equalTo("PERIOD_NOT_OF_TARGET"));
        ask("/v1/drill-downs", "unit", province.toString())
                .statusCode(400)
                .body("code", equalTo("TARGET_OR_INDICATOR"));
    }

    @Test
    void aTimeSeriesClimbsAgainstThePathToTheTarget() {
        series("step", "MONTH")
                .statusCode(200)
                .body("points", hasSize(12))
                .body("points[1].state", equalTo("NOTHING"))
                .body("points[1].cumulated", nullValue())
                .body("points[2].achieved", equalTo(103))
                .body("points[4].achieved", equalTo(6))
                .body("points[4].cumulated", equalTo(109))
                .body("points[5].path", equalTo(99.18f))
                .body("points[6].cumulated", nullValue())
                .body("points[11].path", equalTo(200.00f))
                .body("state.achieved", equalTo(109));
        series("step", "DAY", "period", "2027").body("points", hasSize(365));
    }

    @Test
    void aBoardOfAnEarlierKnownAtStaysAsItWas() {
        var before = horizon();
        var board = scoreboard("knownAt", before).extract();
        var apart = drillDown(province, "knownAt", before).extract();
        var drawn = series("knownAt", before).extract();

        entered(second, "2026-05-02", admitted, 1);

        scoreboard("knownAt", before).body(equalTo(board.asString())).header("ETag", board.header("ETag"));
        drillDown(province, "knownAt", before).body(equalTo(apart.asString()));
        series("knownAt", before).body(equalTo(drawn.asString()));
        scoreboard().body("rows[1].cells[0].state.achieved", equalTo(5));
    }

    @Test
    void whoAsksAgainForTheSameBoardGetsNothingNew() {
        var tag = scoreboard().extract().header("ETag");

        again(tag).statusCode(304);
        entered(first, "2026-03-02", admitted, 1);
        again(tag).statusCode(200);
    }

    @Test
    void whoAsksForAnotherStateOfTheBoardIsToldSo() {
        asViewer()
                .queryParam("plan", plan)
                .header("If-Match", "\"another\"")
                .get("/v1/scoreboards")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("code", equalTo("STALE"));
    }

    private ValidatableResponse again(String tag) {
        return asViewer()
                .queryParam("plan", plan)
                .queryParam("at", "2026-06-30")
                .header("If-None-Match", tag)
                .get("/v1/scoreboards")
                .then();
    }

    private ValidatableResponse scoreboard(String... more) {
        return ask("/v1/scoreboards", join(more, "plan", plan.toString()));
    }

    private ValidatableResponse drillDown(UUID unit, String... more) {
        return ask("/v1/drill-downs", join(more, "target", annual.toString(), "unit", unit.toString()));
    }

    private ValidatableResponse series(String... more) {
        return ask("/v1/time-series", join(more, "target", annual.toString()));
    }

    private static String[] join(String[] more, String... parameters) {
        var all = new String[more.length + parameters.length];
        System.arraycopy(parameters, 0, all, 0, parameters.length);
        System.arraycopy(more, 0, all, parameters.length, more.length);
        return all;
    }

    private static ValidatableResponse ask(String path, String... parameters) {
        var request = asViewer().queryParam("at", "2026-06-30");
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(path).then();
    }
}
