package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.horizon;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.events.units.UnitsSucceeded;

@OnRealStack
class AskingWhatIfTest {

    private static final Map<String, Object> YEAR = Map.of("from", "2026-01-01", "through", "2026-12-31");

    @Inject
    DataSource database;

    private UUID province;
    private UUID first;
    private UUID second;
    private UUID admitted;
    private PlanFacts facts;
    private UUID target;

    @BeforeEach
    void aProvinceOfTwoCommunes() {
        province = ForeignFacts.unit("province", null);
        first = ForeignFacts.unit("first", province);
        second = ForeignFacts.unit("second", province);
        admitted = ForeignFacts.flow();
        facts = PlanFacts.of(province);
        target = facts.annualMinimum(admitted, "5", 2026, 2027);
        facts.allocating(target, 2026, first, 3, second, 2).arrive();
        entered(first, "2026-03-01", admitted, 4);
        entered(second, "2026-04-01", admitted, 1);
    }

    @Test
    void aChangedAllocationChangesStatesRankingAndTotals() {
        ask(Map.of("allocations", List.of(table(first, "5", second, "1"))))
                .statusCode(200)
                .body("states.unitId", containsInAnyOrder(first.toString(), second.toString()))
                .body(of(first) + "before.state", equalTo("EXCEEDED"))
                .body(of(first) + "after.state", equalTo("MISSED"))
                .body(of(first) + "after.percent", equalTo("80,00 %"))
                .body(of(second) + "before.state", equalTo("MISSED"))
                .body(of(second) + "after.state", equalTo("MET"))
                .body("rankings[0].before.unitId", contains(first.toString(), second.toString()))
                .body("rankings[0].after.unitId", contains(second.toString(), first.toString()))
                .body("totals[0].before.allocated", equalTo(5))
                .body("totals[0].after.allocated", equalTo(6))
                .body("totals[0].after.states.MET", equalTo(1))
                .body("findings.code", contains("ALLOCATION_NOT_TARGET"))
                .body("findings[0].change", equalTo("APPEARS"))
                .body("findings[0].detailVi", equalTo("Tổng phân bổ cho các đơn vị là 6, chỉ tiêu là 5 (2026)."));
    }

    @Test
    void theFiveMeaningsOfACellAreKeptApart() {
        ask(Map.of("allocations", List.of(table(first, "", second, "-"))))
                .body(of(first) + "after.state", equalTo("NOT_ASSIGNED"))
                .body(of(second) + "after.state", equalTo("NOT_APPLICABLE"));
        ask(Map.of("allocations", List.of(table(first, "1-2", second, "0"))))
                .body(of(first) + "after.quota", equalTo("SOFT_RANGE"))
                .body(of(second) + "after.state", equalTo("EXCEEDED"));
    }

    @Test
    void anAmendmentOfAPeriodThatIsOverNeedsToNameItAsClosed() {
        var amendment = new LinkedHashMap<String, Object>();
        amendment.put("targetId", target);
        amendment.put("effectiveOn", "2027-02-01");
        amendment.put("periods", List.of(Map.of("period", YEAR, "value", "9")));
        ask("2027-03-01", Map.of("amendments", List.of(amendment))).body("states", empty());
        amendment.put("closed", true);
        ask("2027-03-01", Map.of("amendments", List.of(amendment)))
                .body(of(province) + "before.state", equalTo("MET"))
                .body(of(province) + "after.state", equalTo("MISSED"));
    }

    @Test
    void aMergerSumsQuotasAndCarriesWhatWasDone() {
        var merged = UUID.randomUUID();
        ask(merger(merged, "CONFIRMED"))
                .statusCode(200)
                .body(of(merged) + "after.value", equalTo(5))
                .body(of(merged) + "after.achieved", equalTo(5))
                .body(of(merged) + "after.state", equalTo("MET"))
                .body(of(merged) + "unitName", equalTo("merged"))
                .body(of(merged) + "before", equalTo(null))
                .body(of(first) + "after", equalTo(null))
                .body("states.unitId", not(hasItem(province.toString())))
                .body("totals[0].after.units", equalTo(1))
                .body("totals[0].after.achieved", equalTo(5))
                .body("rankings[0].after.unitId", contains(merged.toString()))
                .body("findings", empty());
    }

    @Test
    void untilAPersonConfirmsTheSuccessorHasNoQuota() {
        var merged = UUID.randomUUID();
        ask(merger(merged, "OPEN"))
                .body(of(merged) + "after.state", equalTo("NOT_ASSIGNED"))
                .body("findings.code", hasItems("QUOTA_NOT_REALLOCATED"))
                .body("findings.find { it.code == 'QUOTA_NOT_REALLOCATED' }.unitId", equalTo(merged.toString()));
    }

    @Test
    void aFactAfterTheSupposedEndOfItsUnitIsAFinding() {
        entered(first, "2026-09-01", admitted, 1);
        var merged = UUID.randomUUID();
        ask(merger(merged, "CONFIRMED"))
                .body(of(merged) + "after.achieved", equalTo(6))
                .body("findings.code", contains("FACT_AFTER_UNIT_END"))
                .body("findings[0].unitId", equalTo(first.toString()));
    }

    @Test
    void factsToComeAreCountedWhereARecordedOneWouldBe() {
        var entry = Map.of(
                "unitId",
                second,
                "occurredOn",
                "2026-11-30",
                "statements",
                List.of(Map.of("indicatorId", admitted, "quantity", 2)));
        ask(Map.of("entries", List.of(entry)))
                .body(of(second) + "before.achieved", equalTo(1))
                .body(of(second) + "after.achieved", equalTo(3))
                .body(of(second) + "after.state", equalTo("EXCEEDED"))
                .body(of(province) + "after.achieved", equalTo(7));
        ask("2026-11-29", Map.of("entries", List.of(entry)))
                .body("states", empty())
                .body("findings.code", contains("WITHOUT_EFFECT_BY_AT"));
    }

    @Test
    void nothingIsWrittenAndDashboardsStayAsTheyAreByteForByte() throws SQLException {
        var known = horizon();
        var dashboard = dashboard(known);
        var stored = stored();
        var supposed = UUID.randomUUID();
        ask(merger(supposed, "CONFIRMED")).statusCode(200);
        ask(Map.of("allocations", List.of(table(first, "5", second, "1")))).statusCode(200);
        assertThat(stored()).isEqualTo(stored);
        assertThat(alertsOf(supposed)).isZero();
        assertThat(dashboard(known)).isEqualTo(dashboard);
        assertThat(state(first).<String>get("state")).isEqualTo("EXCEEDED");
    }

    @Test
    void whatWouldBeIsWhatComesOnceItIsRecorded() {
        var merged = UUID.randomUUID();
        var supposed = new LinkedHashMap<>(merger(merged, "CONFIRMED"));
        supposed.put("onlyChanged", false);
        supposed.put(
                "entries",
                List.of(Map.of(
                        "unitId",
                        merged,
                        "occurredOn",
                        "2026-07-02",
                        "statements",
                        List.of(Map.of("indicatorId", admitted, "quantity", 2)))));
        var answer = ask(supposed).statusCode(200).extract().jsonPath();
        mergeForReal(merged);
        facts.allocating(target, 2026, merged, 5).arrive();
        entered(merged, "2026-07-02", admitted, 2);
        for (var unit : List.of(province, merged)) {
            Map<String, Object> after = answer.get(of(unit) + "after");
            var real = new LinkedHashMap<>(state(unit).<Map<String, Object>>get());
            real.keySet().removeAll(List.of("targetId", "unitId", "at", "knownAt"));
            assertThat(real).as("state of %s", unit).isEqualTo(after);
        }
    }

    @Test
    void everythingThatCannotBeSupposedIsSaidAtOnce() {
        var body = new LinkedHashMap<String, Object>();
        body.put("allocations", List.of(table(first, "three", second, "9-4")));
        body.put("moves", List.of(Map.of("unitId", province, "parentId", first, "effectiveOn", "2026-07-01")));
        body.put(
                "successions",
                List.of(Map.of("kind", "MERGE", "effectiveOn", "2026-07-01", "from", List.of(first), "to", List.of())));
        ask(body)
                .statusCode(422)
                .body("errors.code", hasItems("CELL_INVALID", "VALUE_RANGE_INVERTED", "UNIT_LOOP", "SUCCESSION_SHAPE"))
                .body("errors.pointer", hasItem("#/allocations/0/cells/0/cell"));
        ask(Map.of(
                        "entries",
                        List.of(Map.of(
                                "unitId",
                                UUID.randomUUID(),
                                "occurredOn",
                                "2026-05-01",
                                "statements",
                                List.of(Map.of("indicatorId", admitted, "quantity", 1))))))
                .statusCode(409)
                .body("code", equalTo("NOT_YET_KNOWN"));
        asViewer().body(Map.of()).post("/v1/what-ifs").then().statusCode(400).body("code", equalTo("PLAN_OR_TARGET"));
    }

    @Test
    void oneTargetAloneMayBeAskedAbout() {
        var other = facts.annualMinimum(admitted, "1", 2026);
        facts.arrive();
        var entry = Map.of(
                "unitId",
                first,
                "occurredOn",
                "2026-05-01",
                "statements",
                List.of(Map.of("indicatorId", admitted, "quantity", 1)));
        asViewer()
                .body(Map.of("targetId", other, "at", "2026-12-31", "entries", List.of(entry)))
                .post("/v1/what-ifs")
                .then()
                .statusCode(200)
                .body("states", hasSize(2))
                .body("states.targetId", not(hasItem(target.toString())));
    }

    private ValidatableResponse ask(Map<String, Object> supposed) {
        return ask("2026-12-31", supposed);
    }

    private ValidatableResponse ask(String at, Map<String, Object> supposed) {
        var body = new LinkedHashMap<>(supposed);
        body.put("planId", facts.plan);
        body.put("at", at);
        return asViewer().body(body).post("/v1/what-ifs").then();
    }

    private Map<String, Object> table(Object... cells) {
        var stated = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < cells.length; i += 2) {
            stated.add(Map.of("unitId", cells[i], "cell", cells[i + 1]));
        }
        return Map.of("targetId", target, "period", YEAR, "cells", stated);
    }

    private Map<String, Object> merger(UUID merged, String quotas) {
        return Map.of(
                "newUnits",
                List.of(Map.of("id", merged, "name", "merged", "effectiveOn", "2026-07-01", "parentId", province)),
                "successions",
                List.of(Map.of(
                        "kind",
                        "MERGE",
                        "effectiveOn",
                        "2026-07-01",
                        "from",
                        List.of(first, second),
                        "to",
                        List.of(merged),
                        "quotas",
                        quotas)));
    }

    private void mergeForReal(UUID merged) {
        var on = LocalDate.parse("2026-07-01");
        ForeignFacts.arrive(
                new UnitCreated(
                        merged,
                        "ADMINISTRATIVE",
                        on,
                        Instant.now(),
                        "merged",
                        null,
                        null,
                        null,
                        province,
                        null,
                        null,
                        null),
                new UnitsSucceeded(
                        UUID.randomUUID(),
                        "MERGE",
                        on,
                        Instant.now(),
                        List.of(first, second),
                        List.of(merged),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    private static String of(UUID unit) {
        return "states.find { it.unitId == '" + unit + "' && it.period.from == '2026-01-01' }.";
    }

    private JsonPath state(UUID unit) {
        return asViewer()
                .queryParam("target", target)
                .queryParam("unit", unit)
                .queryParam("period", "2026")
                .queryParam("at", "2026-12-31")
                .get("/v1/target-states")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String dashboard(String knownAt) {
        return asViewer()
                .queryParam("at", "2026-12-31")
                .queryParam("knownAt", knownAt)
                .get("/v1/dashboards/plans/" + facts.plan)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private int alertsOf(UUID unit) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from alert where unit_id = ?")) {
            statement.setObject(1, unit);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** What each table holds, but for those that are kept by a clock of their own. */
    private Map<String, String> stored() throws SQLException {
        var sums = new LinkedHashMap<String, String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public'"
                            + " and table_type = 'BASE TABLE' and table_name not like 'outbox%' and table_name <> 'consumer_offset'"
                            + " and table_name not like 'flyway%' and table_name not like 'watched_%'"
                            // What is kept in the background may go on meanwhile: alerts of the figures that were
                            // entered before, too.
                            + " and table_name not in ('alert', 'alert_watch', 'audit_seal', 'webhook_feed', 'target_state_change',"
                            + " 'counter_fold', 'known_year_fold', 'own_unit_month', 'own_unit_year', 'own_unit_known_year')"
                            + " order by 1")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                try (var rows = statement.executeQuery(
                        "select count(*) || ':' || coalesce(sum(hashtext(t::text)), 0) from " + table + " t")) {
                    rows.next();
                    sums.put(table, rows.getString(1));
                }
            }
        }
        return sums;
    }
}
