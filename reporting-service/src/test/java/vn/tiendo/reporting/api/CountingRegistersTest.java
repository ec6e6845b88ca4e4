package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.figure;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.RegistryFacts.arrived;
import static vn.tiendo.reporting.api.RegistryFacts.counting;
import static vn.tiendo.reporting.api.RegistryFacts.eligible;
import static vn.tiendo.reporting.api.RegistryFacts.ended;
import static vn.tiendo.reporting.api.RegistryFacts.enterprise;
import static vn.tiendo.reporting.api.RegistryFacts.established;
import static vn.tiendo.reporting.api.RegistryFacts.indicator;
import static vn.tiendo.reporting.api.RegistryFacts.located;
import static vn.tiendo.reporting.api.RegistryFacts.moved;
import static vn.tiendo.reporting.api.RegistryFacts.owned;
import static vn.tiendo.reporting.api.RegistryFacts.upgraded;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.units.SuccessionItem;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.events.units.UnitsSucceeded;
import vn.tiendo.reporting.ledger.ItemFacts;
import vn.tiendo.reporting.ledger.OwnFigures;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

@OnRealStack
class CountingRegistersTest {

    @Inject
    OwnFigures figures;

    @Inject
    ItemFacts items;

    @Inject
    Jdbi jdbi;

    private UUID party;
    private UUID commune;
    private UUID other;
    private UUID zone;
    private UUID enterprise;

    @BeforeEach
    void unitsAndAnEnterprise() {
        party = ForeignFacts.unit("Đảng bộ khối", "PARTY", null, "2020-01-01");
        commune = ForeignFacts.unit("Xã Tân Tiến", null);
        other = ForeignFacts.unit("Xã Lộc Thành", null);
        zone = ForeignFacts.unit("Ban quản lý", "ZONE_AUTHORITY", null, "2020-01-01");
        enterprise = arrived(enterprise("2020-01-01", commune, null, zone));
    }

    @Test
    void anOrganisationRegisteredLateIsKnownFromItsEventOn() {
        var cells = counting("FLOW", "ESTABLISHED", "PARTY");
        var before = horizon();
        var cell = arrived(established("PARTY_CELL", "2024-11-05", party, enterprise));
        ForeignFacts.arrive(upgraded(cell, "2024-12-01", "PARTY_COMMITTEE"));

        figure(cells, party, "2024", "2024-12-31", "knownAt", before)
                .body("value", nullValue())
                .body("state", equalTo("NOTHING"));
        figure(cells, party, "2024", "2024-12-31").body("value", equalTo(1));
        figure(cells, party, "2024", "2024-11-04").body("state", equalTo("NOTHING"));
    }

    @Test
    void aFactCountsInEachSystemOnce() {
        var unions = counting("FLOW", "ESTABLISHED", "TRADE_UNION");
        var labour = ForeignFacts.unit("Liên đoàn", "MASS_ORGANISATION", null, "2020-01-01");
        arrived(established("TRADE_UNION", "2025-03-01", labour, enterprise));
        arrived(established("PARTY_CELL", "2025-03-01", party, enterprise));

        for (var unit : List.of(labour, commune, zone)) {
            assertThat(own(unions, unit)).containsExactly(Map.entry("2025-03-01", 1));
        }
        assertThat(own(unions, party)).isEmpty();
    }

    @Test
    void theUnitAboveComesBeforeThePlaceOfTheHost() {
        var cells = counting("FLOW", "ESTABLISHED", "PARTY_CELL");
        arrived(established(
                "PARTY_CELL", "2025-03-01", commune, arrived(enterprise("2020-01-01", other, party, null))));

        assertThat(own(cells, commune)).containsExactly(Map.entry("2025-03-01", 1));
        assertThat(own(cells, other)).isEmpty();
        assertThat(own(cells, party)).containsExactly(Map.entry("2025-03-01", 1));
    }

    @Test
    void anOrganisationThatASplitNamesStaysInTheStockOfItsUnitAndTheOthersLieInTheBucket() {
        var cells = counting("STOCK", "ESTABLISHED", "PARTY_CELL");
        var bloc = ForeignFacts.unit("Đảng ủy Khối", "PARTY", party, "2020-01-01");
        var first = ForeignFacts.unit("Đảng bộ các cơ quan Đảng", "PARTY", party, "2025-02-10");
        var second = ForeignFacts.unit("Đảng bộ UBND", "PARTY", party, "2025-02-10");
        var named = arrived(established("PARTY_CELL", "2024-03-01", bloc, enterprise));
        arrived(established("PARTY_CELL", "2024-04-01", bloc, enterprise));
        ForeignFacts.arrive(new UnitsSucceeded(
                UUID.randomUUID(),
                "SPLIT",
                LocalDate.parse("2025-02-10"),
                Instant.now(),
                List.of(bloc),
                List.of(first, second),
                List.of(new SuccessionItem(named, "ORGANISATION", bloc, first)),
                List.of(),
                List.of(),
                null,
                null));

        figure(cells, first, "2025-06", "2025-06-30").body("value", equalTo(1));
        figure(cells, second, "2025-06", "2025-06-30").body("value", equalTo(0));
        figure(cells, party, "2025-06", "2025-06-30").body("value", equalTo(2));
        figure(cells, bloc, "2024-12", "2024-12-31").body("value", equalTo(2));
    }

    @Test
    void aRetroactiveMoveOfTheHostAppendsTheDifference() {
        var cells = counting("FLOW", "ESTABLISHED", "PARTY_CELL");
        arrived(established("PARTY_CELL", "2025-03-01", party, enterprise));
        var before = horizon();
        ForeignFacts.arrive(located(enterprise, "2025-01-01", other));

        assertThat(own(cells, commune, before)).containsExactly(Map.entry("2025-03-01", 1));
        assertThat(own(cells, other, before)).isEmpty();
        figure(cells, commune, "2025", "2025-12-31").body("state", equalTo("NOTHING"));
        assertThat(own(cells, other)).containsExactly(Map.entry("2025-03-01", 1));
        assertThat(own(cells, party)).containsExactly(Map.entry("2025-03-01", 1));
    }

    @Test
    void anIndicatorDefinedLaterCountsWhatThereIsFromThenOn() {
        arrived(established("PARTY_CELL", "2025-03-01", party, enterprise));
        var before = horizon();
        var cells = counting("FLOW", "ESTABLISHED", "PARTY_CELL");

        assertThat(own(cells, party, before)).isEmpty();
        assertThat(own(cells, party)).containsExactly(Map.entry("2025-03-01", 1));
    }

    @Test
    void aStockCountsWhatExistsWhereItExists() {
        var cells = counting("STOCK", "ESTABLISHED", "PARTY_CELL");
        var cell = arrived(established("PARTY_CELL", "2024-03-01", party, enterprise));
        ForeignFacts.arrive(located(enterprise, "2024-06-01", other));
        ForeignFacts.arrive(ended(cell, "2025-02-01"));

        assertThat(own(cells, party)).containsExactly(Map.entry("2024-03-01", 1), Map.entry("2025-02-01", -1));
        assertThat(own(cells, commune)).containsExactly(Map.entry("2024-03-01", 1), Map.entry("2024-06-01", -1));
        assertThat(own(cells, other)).containsExactly(Map.entry("2024-06-01", 1), Map.entry("2025-02-01", -1));

        var before = horizon();
        ForeignFacts.arrive(ended(cell, "2024-12-01"));
        assertThat(own(cells, party)).containsExactly(Map.entry("2024-03-01", 1), Map.entry("2024-12-01", -1));
        assertThat(own(cells, party, before)).containsExactly(Map.entry("2024-03-01", 1), Map.entry("2025-02-01", -1));
    }

    @Test
    void upgradesEndsAndMovesCountOnTheirDays() {
        var upgrades = counting("FLOW", "UPGRADED", "PARTY_COMMITTEE");
        var ends = counting("FLOW", "ENDED", "PARTY");
        var committees = counting("STOCK", "ESTABLISHED", "PARTY_COMMITTEE");
        var second = ForeignFacts.unit("Đảng ủy xã", "PARTY", null, "2020-01-01");
        var cell = arrived(established("PARTY_CELL", "2024-03-01", party, null));
        ForeignFacts.arrive(
                moved(cell, "2024-05-01", second),
                upgraded(cell, "2024-04-01", "PARTY_COMMITTEE"),
                ended(cell, "2025-01-01"));

        assertThat(own(upgrades, party)).containsExactly(Map.entry("2024-04-01", 1));
        assertThat(own(committees, party)).containsExactly(Map.entry("2024-04-01", 1), Map.entry("2024-05-01", -1));
        assertThat(own(committees, second)).containsExactly(Map.entry("2024-05-01", 1), Map.entry("2025-01-01", -1));
        assertThat(own(ends, second)).containsExactly(Map.entry("2025-01-01", 1));
    }

    @Test
    void enterprisesCountFromTheDayOnWhichTheyAreEligible() {
        var becoming = counting("FLOW", "ELIGIBLE", "PARTY");
        var domestic = arrived(indicator("STOCK", "ELIGIBLE", "PARTY", List.of("NON_STATE_DOMESTIC")));
        ForeignFacts.arrive(eligible(enterprise, "PARTY", "2025-03-01", "2025-09-01"));

        assertThat(own(becoming, commune)).containsExactly(Map.entry("2025-03-01", 1));
        assertThat(own(domestic, zone)).containsExactly(Map.entry("2025-03-01", 1), Map.entry("2025-09-01", -1));

        ForeignFacts.arrive(owned(enterprise, "2025-06-01", "STATE"));
        assertThat(own(domestic, zone)).containsExactly(Map.entry("2025-03-01", 1), Map.entry("2025-06-01", -1));
    }

    @Test
    void anOrganisationWaitsForTheUnitAboveIt() {
        var cells = counting("FLOW", "ESTABLISHED", "PARTY_CELL");
        var late = UUID.randomUUID();
        arrived(established("PARTY_CELL", "2025-03-01", late, enterprise));
        assertThat(own(cells, commune)).isEmpty();

        ForeignFacts.arrive(new UnitCreated(
                late,
                "PARTY",
                LocalDate.parse("2020-01-01"),
                Instant.EPOCH,
                "k",
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        assertThat(own(cells, late)).containsExactly(Map.entry("2025-03-01", 1));
        assertThat(own(cells, commune)).containsExactly(Map.entry("2025-03-01", 1));
    }

    @Test
    void aFactGoesWithItsEnterpriseAndIsExplainedByItsOrganisation() {
        var cells = counting("FLOW", "ESTABLISHED", "PARTY_CELL");
        var cell = arrived(established("PARTY_CELL", "2025-03-01", party, enterprise));

        assertThat(items.knownAt(List.of(year(cells)), Set.of(enterprise, cell), Instant.parse(horizon())))
                .hasSize(3)
                .allSatisfy(fact -> assertThat(fact.itemIds()).containsExactlyInAnyOrder(enterprise, cell));
        as("viewer", null)
                .queryParam("indicator", cells)
                .queryParam("unit", party)
                .queryParam("period", "2025")
                .queryParam("at", "2025-12-31")
                .get("/v1/progress-entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("REGISTRY"))
                .body("items[0].externalId", equalTo(cell.toString()));
    }

    @Test
    void aRebuildGivesTheSamePostings() {
        counting("STOCK", "ESTABLISHED", "PARTY_CELL");
        arrived(established("PARTY_CELL", "2024-03-01", party, enterprise));
        ForeignFacts.arrive(located(enterprise, "2024-06-01", other));
        var rows = rows();

        as("administrator", null).body(Map.of()).post("/v1/rebuilds").then().statusCode(201);

        assertThat(rows()).isEqualTo(rows);
    }

    private TreeMap<String, Integer> own(UUID indicator, UUID unit) {
        return own(indicator, unit, horizon());
    }

    /** What counts on which day, as known at an instant; days on which all was taken back are left out. */
    private TreeMap<String, Integer> own(UUID indicator, UUID unit, String knownAt) {
        var byDay = new TreeMap<String, Integer>();
        figures.byDay(List.of(year(indicator)), Set.of(unit), Instant.parse(knownAt)).stream()
                .filter(figure -> figure.made() != 0)
                .forEach(figure -> byDay.put(
                        String.valueOf(figure.day()), figure.quantity().intValueExact()));
        return byDay;
    }

    private static Span year(UUID indicator) {
        return new Span(indicator, LocalDate.parse("2024-01-01"), LocalDate.parse("2025-12-31"));
    }

    private String rows() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                select concat_ws('|',
                  (select string_agg(t::text, ';' order by t::text) from registry_posting t),
                  (select string_agg(t::text, ';' order by t::text) from own_unit_day t))
                """).mapTo(String.class).one());
    }
}
