package vn.tiendo.reporting.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.Api.post;
import static vn.tiendo.reporting.api.ShapedTarget.RECORDED;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.plans.DelegatedTargetOpened;
import vn.tiendo.events.plans.EvidenceDocument;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.events.plans.Period;
import vn.tiendo.events.plans.TargetEvidenceRecorded;
import vn.tiendo.events.plans.TargetPeriod;
import vn.tiendo.events.plans.TargetValue;
import vn.tiendo.events.units.AreaServed;
import vn.tiendo.events.units.GroupChanged;
import vn.tiendo.events.units.GroupRule;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.events.units.UnitsSucceeded;

@OnRealStack
class JudgingEveryShapeOfTargetTest {

    private UUID province;
    private UUID commune;
    private UUID plan;
    private UUID admitted;

    @BeforeEach
    void aProvinceWithAPlan() {
        province = unit("PROVINCE", null);
        commune = unit("COMMUNE", province);
        plan = ShapedTarget.aPlanOf(province);
        admitted = ForeignFacts.flow();
    }

    private ShapedTarget target(String kind) {
        return ShapedTarget.in(plan, province, kind, admitted);
    }

    @Test
    void byTheLevelOfTheUnitUntilThatLevelIsAbolished() {
        var district = unit("DISTRICT", province);
        var target = target("ANNUAL_MINIMUM")
                .year(2024, null)
                .year(2025, null)
                .each("PROVINCE", "80")
                .each("DISTRICT", "10")
                .each("COMMUNE", "3")
                .arrived();
        entered(commune, "2025-03-01", admitted, 3);
        entered(district, "2024-03-01", admitted, 11);
        entered(district, "2025-03-01", admitted, 4);
        dissolved(district, "2025-07-01");

        state(target, commune, 2025, "2025-12-31").body("state", equalTo("MET")).body("value", equalTo(3));
        state(target, province, 2025, "2025-12-31")
                .body("state", equalTo("MISSED"))
                .body("value", equalTo(80));
        state(target, district, 2024, "2026-01-31").body("state", equalTo("EXCEEDED"));
        state(target, district, 2025, "2025-06-30").body("state", equalTo("IN_PROGRESS"));
        state(target, district, 2025, "2025-12-31").body("state", equalTo("NOT_ASSIGNED"));
        asViewer()
                .queryParam("target", target)
                .queryParam("unit", province)
                .queryParam("period", "2025")
                .queryParam("at", "2025-12-31")
                .get("/v1/rankings")
                .then()
                .body("rows.unitId", contains(commune.toString()));
    }

    @Test
    void byTheGroupToWhichTheUnitBelongsAndByItsLevelWhateverItsKind() {
        var ward = unit("WARD", "COMMUNE", "ADMINISTRATIVE", province);
        var group = UUID.randomUUID();
        ForeignFacts.arrive(new GroupChanged(
                group,
                province,
                LocalDate.parse("2020-01-01"),
                RECORDED,
                "Xã không giao chỉ tiêu",
                null,
                new GroupRule("ADMINISTRATIVE", province, List.of("COMMUNE"), null, List.of())));
        var target = target("ANNUAL_MINIMUM")
                .year(2025, "9")
                .each("COMMUNE", "3")
                .eachOf(group, "1")
                .arrived();

        state(target, ward, 2025, "2025-06-30").body("value", equalTo(3));
        state(target, commune, 2025, "2025-06-30").body("value", equalTo(1));
        state(target, province, 2025, "2025-06-30").body("value", equalTo(9));
    }

    @Test
    void byTheGrowthAgainstTheYearBefore() {
        var target = target("ANNUAL_MINIMUM")
                .year(2025, null)
                .growingBy("10")
                .each("COMMUNE", null)
                .arrived();
        state(target, commune, 2025, "2025-06-30").body("state", equalTo("NOT_ASSIGNED"));
        entered(commune, "2024-05-01", admitted, 30);
        entered(commune, "2025-05-01", admitted, 32);

        state(target, commune, 2025, "2025-06-30")
                .body("state", equalTo("IN_PROGRESS"))
                .body("value", equalTo(33))
                .body("percent", equalTo("96,97 %"));
        entered(commune, "2025-09-01", admitted, 1);
        state(target, province, 2025, "2025-12-31").body("state", equalTo("MET"));
    }

    @Test
    void fromTheDayOnWhichCountingStarts() {
        var target =
                target("CUMULATIVE").year(2026, "5").countingFrom("2025-07-01").arrived();
        entered(commune, "2025-06-30", admitted, 100);
        entered(commune, "2025-07-01", admitted, 3);
        entered(commune, "2026-01-05", admitted, 1);

        state(target, province, 2026, "2026-03-31").body("achieved", equalTo(4)).body("state", equalTo("IN_PROGRESS"));
    }

    @Test
    void byTheUnitsOfTheSystemThatItNames() {
        var party = unit("PARTY_COMMITTEE", "PARTY", null);
        var stranger = unit("UNION", "MASS_ORGANISATION", null);
        ForeignFacts.arrive(new AreaServed(party, LocalDate.parse("2020-01-01"), RECORDED, province));
        var target = ShapedTarget.in(plan, party, "ANNUAL_MINIMUM", admitted)
                .year(2025, "5")
                .each("UNION", "1")
                .countedBy("ADMINISTRATIVE")
                .arrived();
        entered(commune, "2025-03-01", admitted, 6);

        state(target, party, 2025, "2025-12-31")
                .body("state", equalTo("EXCEEDED"))
                .body("achieved", equalTo(6));
        state(target, stranger, 2025, "2025-12-31").body("state", equalTo("NOT_APPLICABLE"));
    }

    @Test
    void asTheTargetThatItRestates() {
        var original = target("CUMULATIVE").year(2025, "7").arrived();
        var again = target("RESTATEMENT").year(2025, "7").restating(original).arrived();
        entered(commune, "2025-03-01", admitted, 7);

        state(again, province, 2025, "2025-12-31")
                .body("state", equalTo("MET"))
                .body("judgedAs", equalTo(original.toString()));
        state(original, province, 2025, "2025-12-31").body("judgedAs", nullValue());
    }

    @Test
    void asTheTargetOfAnotherPlanOnceThatSetsItsValue() {
        var union = unit("UNION", "MASS_ORGANISATION", null);
        var left = ShapedTarget.in(plan, union, "DELEGATED", null)
                .comparing(null)
                .year(2025, null)
                .arrived();
        var own = ShapedTarget.in(ShapedTarget.aPlanOf(union), union, "ANNUAL_MINIMUM", admitted)
                .year(2025, "2")
                .arrived();
        entered(union, "2025-03-01", admitted, 2);
        state(left, union, 2025, "2025-12-31")
                .body("state", equalTo("NOT_ASSIGNED"))
                .body("achieved", nullValue());
        var before = horizon();

        opened(left, own, "2025-04-01", List.of());

        state(left, union, 2025, "2025-12-31").body("state", equalTo("MET")).body("judgedAs", equalTo(own.toString()));
        state(left, union, 2025, "2025-03-31").body("state", equalTo("NOT_ASSIGNED"));
        asViewer()
                .queryParam("target", left)
                .queryParam("unit", union)
                .queryParam("period", "2025")
                .queryParam("at", "2025-12-31")
                .queryParam("knownAt", before)
                .get("/v1/target-states")
                .then()
                .body("state", equalTo("NOT_ASSIGNED"));
    }

    @Test
    void byTheValueThatADocumentSets() {
        var left = target("OPTIONAL_DELEGATED").comparing(null).year(2025, null).arrived();
        entered(commune, "2025-03-01", admitted, 4);

        opened(
                left,
                null,
                "2025-04-01",
                List.of(new TargetPeriod(
                        new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31")),
                        new TargetValue(new BigDecimal(5), null))));

        state(left, province, 2025, "2025-12-31")
                .body("state", equalTo("MISSED"))
                .body("value", equalTo(5));
    }

    @Test
    void asACountOfMilestones() {
        var target = target("MILESTONE_COUNT").year(2025, "1").arrived();
        entered(commune, "2025-03-01", admitted, 1);

        state(target, province, 2025, "2025-06-30").body("state", equalTo("MET"));
    }

    @Test
    void byEvidenceWhereNoFigureDecides() {
        var target = ShapedTarget.in(plan, province, "QUALITATIVE", null)
                .comparing(null)
                .year(2025, null)
                .arrived();
        state(target, province, 2025, "2025-12-31")
                .body("state", equalTo("JUDGED_BY_EVIDENCE"))
                .body("verdict", nullValue())
                .body("evidence", hasSize(0));

        shown(target, commune, "2025-05-01", null);
        shown(target, province, "2025-06-01", "PARTLY_MET");
        shown(target, province, "2025-11-01", "MET");

        state(target, province, 2025, "2025-06-30")
                .body("verdict", equalTo("PARTLY_MET"))
                .body("evidence", hasSize(2));
        state(target, province, 2025, "2025-12-31")
                .body("verdict", equalTo("MET"))
                .body("evidence.unitId", contains(commune.toString(), province.toString(), province.toString()))
                .body("evidence[0].documents[0].number", equalTo("112-BC/TU"));
        state(target, commune, 2025, "2025-12-31").body("verdict", nullValue()).body("evidence", hasSize(1));
    }

    @Test
    void byItsOwnCarryingWhateverThePlanSays() {
        var target = target("ANNUAL_MINIMUM")
                .year(2024, "5")
                .year(2025, "5")
                .carrying()
                .arrived();
        entered(commune, "2024-03-01", admitted, 10);

        state(target, province, 2025, "2025-12-31")
                .body("state", equalTo("MET"))
                .body("early", equalTo(true))
                .body("effective", equalTo(5));
    }

    @Test
    void byTheOwnIndexOfTheUnitWhichNobodyAddsUpOrInherits() {
        var index = index();
        var successor = unit("COMMUNE", province);
        var target = ShapedTarget.in(plan, province, "CUMULATIVE", index)
                .year(2025, "87.5")
                .each("COMMUNE", "80")
                .arrived();
        level(province, "2025-06-30", index, "87.45");
        level(commune, "2025-06-30", index, "91.2");
        absorbed(commune, successor, "2025-09-01");

        state(target, province, 2025, "2025-08-31")
                .body("state", equalTo("IN_PROGRESS"))
                .body("achieved", equalTo(87.45f))
                .body("reached", equalTo(false));
        state(target, province, 2025, "2025-12-31").body("state", equalTo("MISSED"));
        state(target, commune, 2025, "2025-08-31")
                .body("state", equalTo("IN_PROGRESS"))
                .body("reached", equalTo(true));
        state(target, successor, 2025, "2025-12-31").body("state", equalTo("NO_BASIS"));
        level(province, "2025-12-31", index, "87.51");
        state(target, province, 2025, "2025-12-31").body("state", equalTo("EXCEEDED"));
    }

    private static ValidatableResponse state(UUID target, UUID unit, int year, String at) {
        return asViewer()
                .queryParam("target", target)
                .queryParam("unit", unit)
                .queryParam("period", Integer.toString(year))
                .queryParam("at", at)
                .get("/v1/target-states")
                .then()
                .statusCode(200);
    }

    private void opened(UUID target, @Nullable UUID by, String on, List<TargetPeriod> values) {
        ForeignFacts.arrive(new DelegatedTargetOpened(
                UUID.randomUUID(),
                target,
                plan,
                LocalDate.parse(on),
                RECORDED,
                by,
                null,
                null,
                values,
                values.isEmpty() ? null : "31-HD/LĐLĐ"));
    }

    private void shown(UUID target, UUID unit, String on, @Nullable String verdict) {
        ForeignFacts.arrive(new TargetEvidenceRecorded(
                UUID.randomUUID(),
                target,
                plan,
                unit,
                null,
                LocalDate.parse(on),
                RECORDED,
                "Đã làm",
                List.of(new EvidenceDocument("112-BC/TU", null, null)),
                verdict));
    }

    private static UUID unit(String kind, @Nullable UUID parent) {
        return unit(kind, "ADMINISTRATIVE", parent);
    }

    private static UUID unit(String kind, String system, @Nullable UUID parent) {
        return unit(kind, null, system, parent);
    }

    private static UUID unit(String kind, @Nullable String level, String system, @Nullable UUID parent) {
        var id = UUID.randomUUID();
        var since = LocalDate.parse("2020-01-01");
        ForeignFacts.arrive(
                new UnitCreated(id, system, since, RECORDED, kind, null, kind, null, parent, null, null, level));
        return id;
    }

    private static void dissolved(UUID unit, String on) {
        succeeded("DISSOLVE", on, List.of(unit), List.of());
    }

    private static void absorbed(UUID unit, UUID by, String on) {
        succeeded("ABSORB", on, List.of(unit), List.of(by));
    }

    private static void succeeded(String kind, String on, List<UUID> from, List<UUID> to) {
        ForeignFacts.arrive(new UnitsSucceeded(
                UUID.randomUUID(),
                kind,
                LocalDate.parse(on),
                RECORDED,
                from,
                to,
                List.of(),
                List.of(),
                List.of(),
                null,
                null));
    }

    private static UUID index() {
        var id = UUID.randomUUID();
        ForeignFacts.arrive(new IndicatorDefined(
                id,
                "I-" + id,
                LocalDate.parse("2020-01-01"),
                RECORDED,
                "Chỉ số cải cách hành chính",
                "Administrative reform index",
                "điểm",
                "STOCK",
                2,
                "NONE",
                "REPORTED",
                null,
                null,
                null));
        return id;
    }

    private static void level(UUID unit, String day, UUID indicator, String quantity) {
        post(
                        "/v1/stock-levels",
                        Map.of(
                                "unitId",
                                unit,
                                "indicatorId",
                                indicator,
                                "day",
                                day,
                                "quantity",
                                new BigDecimal(quantity)))
                .statusCode(201);
    }
}
