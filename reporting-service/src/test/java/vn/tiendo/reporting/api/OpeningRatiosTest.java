package vn.tiendo.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.asReporter;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.enter;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.entry;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.RegistryFacts.arrived;
import static vn.tiendo.reporting.api.RegistryFacts.covered;
import static vn.tiendo.reporting.api.RegistryFacts.established;
import static vn.tiendo.reporting.api.RegistryFacts.share;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.plans.RatioPart;
import vn.tiendo.events.units.EligibilityChanged;
import vn.tiendo.events.units.EligibilityState;
import vn.tiendo.events.units.UnitsSucceeded;

/** The figure of a ratio opens without a target: into what it counts, or into its two figures (SEMANTICS 5). */
@OnRealStack
class OpeningRatiosTest {

    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    private UUID party = UUID.randomUUID();
    private UUID admitted = UUID.randomUUID();

    @BeforeEach
    void aPartyBody() {
        party = ForeignFacts.unit("party", "PARTY", null, "2020-01-01");
        admitted = ForeignFacts.flow();
    }

    @Test
    void opensIntoTheOrganisationsOfEachNumberAsTheyWereKnown() {
        var share = covered(admitted);
        var cell = arrived(established("PARTY_CELL", "2020-05-01", party, null));
        var before = horizon();
        var other = arrived(established("PARTY_CELL", "2021-05-01", party, null));
        var admission = entry(party, "2026-03-01", admitted, 1);
        admission.put("organisationId", cell);
        String entry = enter(admission).statusCode(201).extract().path("id");

        subjects(share, "unit", party, "NUMERATOR")
                .body("figure.numerator", equalTo(1))
                .body("figure.denominator", equalTo(2))
                .body("side", equalTo("NUMERATOR"))
                .body("items.id", contains(cell.toString()))
                .body("items[0].unitId", equalTo(party.toString()))
                .body("items[0].since", equalTo("2020-05-01"))
                .body("items[0].entryIds", contains(entry));
        assertThat(all(share, "unit", party, "DENOMINATOR"))
                .containsExactlyInAnyOrder(cell.toString(), other.toString());
        assertThat(all(share, "unit", party, "DENOMINATOR", "knownAt", before)).containsExactly(cell.toString());
        assertThat(all(share, "unit", party, "NUMERATOR", "knownAt", before)).isEmpty();
    }

    @Test
    void opensOfASystemAndOfABucketInAnyBorders() {
        var share = covered(admitted);
        var bloc = ForeignFacts.unit("bloc", "PARTY", party, "2020-01-01");
        var first = ForeignFacts.unit("first", "PARTY", party, "2025-02-10");
        var second = ForeignFacts.unit("second", "PARTY", party, "2025-02-10");
        var cell = arrived(established("PARTY_CELL", "2024-04-01", bloc, null));
        ForeignFacts.arrive(new UnitsSucceeded(
                UUID.randomUUID(),
                "SPLIT",
                LocalDate.parse("2025-02-10"),
                RECORDED,
                List.of(bloc),
                List.of(first, second),
                List.of(),
                List.of(),
                List.of(),
                null,
                null));

        assertThat(all(share, "unit", party, "DENOMINATOR", "unassigned", "true"))
                .containsExactly(cell.toString());
        assertThat(all(share, "unit", party, "DENOMINATOR", "unassigned", "true", "borders", "2024-12-31"))
                .isEmpty();
        assertThat(all(share, "unit", bloc, "DENOMINATOR", "borders", "2024-12-31"))
                .containsExactly(cell.toString());
        assertThat(all(share, "system", "PARTY", "DENOMINATOR")).contains(cell.toString());
    }

    @Test
    void namesTheRuleAndTheRoundByWhichAnEnterpriseIsEligible() {
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

        subjects(share, "unit", party, "DENOMINATOR")
                .body("items.id", contains(enterprise.toString()))
                .body("items[0].eligibilityRuleId", equalTo(rule.toString()))
                .body("items[0].roundId", equalTo(round.toString()));
    }

    @Test
    void saysWhereItsNumbersOpen() {
        var share = covered(admitted);
        arrived(established("PARTY_CELL", "2020-05-01", party, null));

        var links = explained(share, party)
                .body("figure.denominator", equalTo(1))
                .body("items", hasSize(0))
                .body("opensAt[0]", containsString("side=NUMERATOR"))
                .body("opensAt[1]", containsString("side=DENOMINATOR"))
                .extract()
                .<List<String>>path("opensAt");
        followed(links.getFirst()).body("items", hasSize(0)).body("figure.numerator", equalTo(0));
        followed(links.getLast()).body("items", hasSize(1));
    }

    @Test
    void opensIntoItsTwoFiguresWhereItComparesReportedNumbers() {
        var part = ForeignFacts.flowPartOf(admitted);
        var share = ForeignFacts.share(admitted, part);
        entered(party, "2026-03-01", admitted, 5, part, 2);

        var links = explained(share, party)
                .body("figure.numerator", equalTo(2))
                .body("figure.denominator", equalTo(5))
                .extract()
                .<List<String>>path("opensAt");
        assertThat(links).hasSize(2);
        followed(links.getFirst()).body("figure.value", equalTo(2)).body("items.quantity", contains(2));
        followed(links.getLast()).body("figure.value", equalTo(5)).body("items.quantity", contains(5));
        asked(share, "unit", party)
                .queryParam("side", "NUMERATOR")
                .get("/v1/figure-subjects")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_COUNTED_SHARE"));
    }

    @Test
    void aStockThatUnitsStateSaysWhereItsLevelsAre() {
        var members = ForeignFacts.indicator("STOCK", 0, "REPORTED", null);
        asReporter()
                .body(Map.of("unitId", party, "indicatorId", members, "day", "2026-03-31", "quantity", 7))
                .post("/v1/stock-levels")
                .then()
                .statusCode(201);

        entered(party, "2026-01-10", members, 5);

        explained(members, party).body("figure.value", equalTo(7)).body("items", empty());
        var links = explained(members, party).extract().<List<String>>path("opensAt");
        assertThat(links).hasSize(1);
        followed(links.getFirst()).body("figure.value", equalTo(7)).body("items.quantity", contains(7));
        explained(admitted, party).body("opensAt", nullValue());
    }

    private static ValidatableResponse explained(UUID indicator, UUID unit) {
        return asked(indicator, "unit", unit).get("/v1/progress-entries").then().statusCode(200);
    }

    private static ValidatableResponse followed(String link) {
        return given().spec(asViewer())
                .urlEncodingEnabled(false)
                .get(link)
                .then()
                .statusCode(200);
    }

    /** All pages; they hold as many as the number of the figure says. */
    private static List<String> all(UUID share, String by, Object whose, String side, String... more) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var asked = new ArrayList<>(List.of(more));
            asked.addAll(List.of("limit", "1"));
            if (cursor != null) {
                asked.addAll(List.of("cursor", cursor));
            }
            var page = subjects(share, by, whose, side, asked.toArray(String[]::new))
                    .extract();
            ids.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("nextCursor");
            if (cursor == null) {
                assertThat(ids)
                        .doesNotHaveDuplicates()
                        .hasSize(page.path(side.equals("NUMERATOR") ? "figure.numerator" : "figure.denominator"));
            }
        } while (cursor != null);
        return ids;
    }

    private static ValidatableResponse subjects(UUID share, String by, Object whose, String side, String... more) {
        var request = asked(share, by, whose).queryParam("side", side);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/v1/figure-subjects").then().statusCode(200);
    }

    private static RequestSpecification asked(UUID indicator, String by, Object whose) {
        return asViewer()
                .queryParam("indicator", indicator)
                .queryParam(by, whose)
                .queryParam("period", "2026")
                .queryParam("at", "2026-06-30");
    }
}
