package vn.tiendo.reporting.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.asReporter;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.enter;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.entry;
import static vn.tiendo.reporting.api.RegistryFacts.arrived;
import static vn.tiendo.reporting.api.RegistryFacts.covered;
import static vn.tiendo.reporting.api.RegistryFacts.established;
import static vn.tiendo.reporting.api.RegistryFacts.share;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.plans.RatioPart;
import vn.tiendo.events.units.EligibilityChanged;
import vn.tiendo.events.units.EligibilityState;
import vn.tiendo.events.units.UnitsSucceeded;
import vn.tiendo.http.Cursor;

/** Any figure opens into what it is made of (SEMANTICS 5). */
@OnRealStack
class OpeningFiguresTest {

    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void aStockOpensIntoLevelsMovementsAndOpenings() {
        var province = ForeignFacts.unit("province", null);
        var ended = ForeignFacts.unit("ended", province);
        var heir = ForeignFacts.unit("heir", province);
        var members = ForeignFacts.indicator("STOCK", 0, "REPORTED", null);
        var level = stated(heir, members, "2025-03-31", 40);
        stated(ended, members, "2025-03-31", 10);
        entered(heir, "2025-04-10", members, 3);
        ForeignFacts.arrive(new UnitsSucceeded(
                UUID.randomUUID(),
                "ABSORB",
                LocalDate.parse("2025-07-01"),
                RECORDED,
                List.of(ended),
                List.of(heir),
                List.of(),
                List.of(),
                List.of(),
                null,
                null));

        stock(members, province, "2025-12-31")
                .body("figure.value", equalTo(53))
                .body("items.unitId", containsInAnyOrder(heir.toString(), ended.toString()))
                .body(line(ended) + "quantity", equalTo(0))
                .body(line(ended) + "openings", equalTo(-10))
                .body(line(heir) + "holder", equalTo("UNIT"))
                .body(line(heir) + "level.id", equalTo(level))
                .body(line(heir) + "level.quantity", equalTo(40))
                .body(line(heir) + "movements", equalTo(3))
                .body(line(heir) + "openings", equalTo(10))
                .body(line(heir) + "entries", containsString("period=2025-04-01/2025-12-31"));
        stock(members, province, "2025-06-30")
                .body("figure.value", equalTo(53))
                .body("items.quantity", containsInAnyOrder(43, 10))
                .body("items.openings", contains(0, 0));
    }

    @Test
    void aFlowIsNoStock() {
        var unit = ForeignFacts.unit("unit", null);
        asViewer()
                .queryParam("indicator", ForeignFacts.flow())
                .queryParam("unit", unit)
                .queryParam("day", "2025-06-30")
                .get("/v1/stock-explanations")
                .then()
                .statusCode(422)
                .body("code", equalTo("LEVEL_OF_FLOW"));
    }

    @Test
    void pastTheLastPageThereIsNothing() {
        var unit = ForeignFacts.unit("unit", null);
        var members = ForeignFacts.indicator("STOCK", 0, "REPORTED", null);
        entered(unit, "2025-06-30", members, 5);
        for (String path : List.of("/v1/stock-explanations", "/v1/progress-entries")) {
            asViewer()
                    .queryParam("indicator", members)
                    .queryParam("unit", unit)
                    .queryParam("day", "2025-06-30")
                    .queryParam("cursor", Cursor.of(Integer.toString(Integer.MAX_VALUE)))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("items", empty())
                    .body("nextCursor", nullValue());
        }
    }

    @Test
    void coverageOpensIntoOrganisationsAndTheEntriesThatCoverThem() {
        var party = ForeignFacts.unit("party", "PARTY", null, "2020-01-01");
        var admitted = ForeignFacts.flow();
        var share = covered(admitted);
        var cell = arrived(established("PARTY_CELL", "2020-05-01", party, null));
        var other = arrived(established("PARTY_CELL", "2021-05-01", party, null));
        var plan = PlanFacts.of(party);
        var target = plan.coverage(share, 2026);
        plan.arrive();
        var admission = entry(party, "2026-03-01", admitted, 1);
        admission.put("organisationId", cell);
        String entry = enter(admission).statusCode(201).extract().path("id");

        subjects(target, party, "NUMERATOR")
                .body("items.id", contains(cell.toString()))
                .body("items[0].entryIds", contains(entry))
                .body("items[0].since", equalTo("2020-05-01"));
        subjects(target, party, "DENOMINATOR")
                .body("items.id", hasItem(other.toString()))
                .body("items", hasSize(2))
                .body("items[0].entryIds", nullValue());
        explained(target, party, "2026", "2026-06-30")
                .body("entries[0]", containsString("side=NUMERATOR"))
                .body("entries[1]", containsString("side=DENOMINATOR"));
    }

    @Test
    void aShareOfEligibleEnterprisesNamesTheRuleAndTheRound() {
        var party = ForeignFacts.unit("party", "PARTY", null, "2020-01-01");
        var enterprise = arrived(RegistryFacts.enterprise("2021-01-01", null, party, null));
        var rule = UUID.randomUUID();
        var round = UUID.randomUUID();
        ForeignFacts.arrive(new EligibilityChanged(
                enterprise,
                RECORDED,
                "TRADE_UNION",
                List.of(new EligibilityState(LocalDate.parse("2022-01-01"), true, rule, round))));
        var share = arrived(share(
                "ENTERPRISES",
                new RatioPart(null, null, null, "TRADE_UNION", null, null, null, null),
                new RatioPart(null, null, "TRADE_UNION", null, null, null, null, null)));
        var target = ShapedTarget.in(ShapedTarget.aPlanOf(party), party, "RATIO", share)
                .year(2026, "85")
                .arrived();

        subjects(target, party, "DENOMINATOR")
                .body("items.id", contains(enterprise.toString()))
                .body("items[0].eligibilityRuleId", equalTo(rule.toString()))
                .body("items[0].roundId", equalTo(round.toString()));
    }

    @Test
    void pagesOfSubjectsFollowOneAnother() {
        var party = ForeignFacts.unit("party", "PARTY", null, "2020-01-01");
        var share = covered(ForeignFacts.flow());
        for (int i = 0; i < 3; i++) {
            arrived(established("PARTY_CELL", "2020-05-01", party, null));
        }
        var plan = PlanFacts.of(party);
        var target = plan.coverage(share, 2026);
        plan.arrive();
        var first = subjects(target, party, "DENOMINATOR", "limit", "2")
                .body("items", hasSize(2))
                .extract();

        subjects(target, party, "DENOMINATOR", "limit", "2", "cursor", first.path("nextCursor"))
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
        subjects(target, party, "NUMERATOR").body("items", empty());
    }

    @Test
    void aSurplusOpensIntoTheYearsThatLeftIt() {
        var province = ForeignFacts.unit("province", null);
        var admitted = ForeignFacts.flow();
        var target = ShapedTarget.in(ShapedTarget.aPlanOf(province), province, "ANNUAL_MINIMUM", admitted)
                .year(2023, "5")
                .year(2024, "5")
                .year(2025, "5")
                .carrying()
                .arrived();
        entered(province, "2023-03-01", admitted, 12);
        entered(province, "2024-03-01", admitted, 1);

        explained(target, province, "2025", "2025-06-30")
                .body("effective", equalTo(3))
                .body("surplus.period.from", contains("2023-01-01", "2024-01-01"))
                .body("surplus.brought", contains(0, 7))
                .body("surplus.achieved", contains(12, 1))
                .body("surplus.left", contains(7, 3))
                .body("surplus[0].unitId", equalTo(province.toString()))
                .body("surplus[0].entries", containsString("period=2023-01-01/2023-12-31"));
    }

    @Test
    void aValueOfGrowthNamesTheFigureThatItFollowsFrom() {
        var province = ForeignFacts.unit("province", null);
        var commune = ForeignFacts.unit("commune", province);
        var admitted = ForeignFacts.flow();
        var target = ShapedTarget.in(ShapedTarget.aPlanOf(province), province, "ANNUAL_MINIMUM", admitted)
                .year(2025, null)
                .growingBy("10")
                .arrived();
        var before = Api.horizon();
        entered(commune, "2024-05-01", admitted, 30);

        String entries = explained(target, province, "2025", "2025-06-30")
                .body("value", equalTo(33))
                .body("baseline.indicatorId", equalTo(admitted.toString()))
                .body("baseline.unitId", equalTo(province.toString()))
                .body("baseline.period.from", equalTo("2024-01-01"))
                .body("baseline.period.through", equalTo("2024-12-31"))
                .body("baseline.value", equalTo(30))
                .body("baseline.percent", equalTo(10))
                .body("baseline.borders", equalTo("2025-06-30"))
                .extract()
                .path("baseline.entries");
        given().spec(asViewer())
                .urlEncodingEnabled(false)
                .get(entries)
                .then()
                .statusCode(200)
                .body("figure.value", equalTo(30))
                .body("figure.borders", equalTo("2025-06-30"))
                .body("items.quantity", contains(30));
        explained(target, province, "2025", "2025-06-30", "knownAt", before)
                .body("state", equalTo("NOT_ASSIGNED"))
                .body("baseline.value", nullValue())
                .body("baseline.period.from", equalTo("2024-01-01"));
    }

    private static String stated(UUID unit, UUID indicator, String day, int quantity) {
        return asReporter()
                .body(Map.of("unitId", unit, "indicatorId", indicator, "day", day, "quantity", quantity))
                .post("/v1/stock-levels")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String line(UUID unit) {
        return "items.find { it.unitId == '" + unit + "' }.";
    }

    private static ValidatableResponse stock(UUID indicator, UUID unit, String day) {
        return asViewer()
                .queryParam("indicator", indicator)
                .queryParam("unit", unit)
                .queryParam("day", day)
                .get("/v1/stock-explanations")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse subjects(UUID target, UUID unit, String side, String... more) {
        var request = asViewer()
                .queryParam("target", target)
                .queryParam("unit", unit)
                .queryParam("period", "2026")
                .queryParam("at", "2026-06-30")
                .queryParam("side", side);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/v1/share-subjects").then().statusCode(200);
    }

    private static ValidatableResponse explained(UUID target, UUID unit, String period, String at, String... more) {
        var request = asViewer()
                .queryParam("target", target)
                .queryParam("unit", unit)
                .queryParam("period", period)
                .queryParam("at", at);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/v1/target-explanations").then().statusCode(200);
    }
}
