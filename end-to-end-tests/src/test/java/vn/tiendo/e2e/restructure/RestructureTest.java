package vn.tiendo.e2e.restructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.EnterpriseCodes;
import vn.tiendo.e2e.client.Service;

/** What happened to the units of real plans in 2025 and 2026, and what must hold. */
@Tag("slow")
class RestructureTest {

    private static final String DAY = "2025-07-01";
    private static final String EVE = "2025-06-30";
    private static final String YEAR_END = "2025-12-31";

    private Reform reform;

    @BeforeEach
    void aNewReform() {
        reform = new Reform(SystemForTests.get().asAdministrator().conversation());
    }

    @Test
    void aMergedTerritoryIsANewUnitThatTookOverNameAndCode() {
        var old = reform.unit("Tỉnh Hưng Yên").coded("33").id();
        var thaiBinh = reform.unit("Tỉnh Thái Bình").coded("34").id();
        var merged = reform.unit("Tỉnh Hưng Yên").coded("33").since(DAY).id();
        reform.succession("MERGE", DAY).from(old, thaiBinh).to(merged).id();
        var admitted = reform.flow("admitted");
        reform.entry(old, "2025-03-10", admitted, 3);
        reform.entry(thaiBinh, "2025-04-10", admitted, 2);
        reform.entry(merged, "2025-09-10", admitted, 4);

        assertThat(reform.unitsByCode("33", EVE)).containsExactly(old);
        assertThat(reform.unitsByCode("33", DAY)).containsExactly(merged);
        assertThat(reform.unitsByCode("34", DAY)).isEmpty();
        assertThat(reform.figure(admitted, old).in("2025").at(EVE).value()).isEqualTo("3");
        assertThat(reform.figure(admitted, merged).in("2025").at(YEAR_END).value())
                .isEqualTo("9");
        assertThat(reform.figure(admitted, merged)
                        .in("2025")
                        .at(YEAR_END)
                        .borders("then")
                        .value())
                .isEqualTo("4");
    }

    @Test
    void aCodeMeansWhatItMeantOnItsDay() {
        var bacGiang = reform.unit("Tỉnh Bắc Giang").coded("24").id();
        var bacNinh = reform.unit("Tỉnh Bắc Ninh").coded("27").id();
        var merged = reform.unit("Tỉnh Bắc Ninh").coded("24").since(DAY).id();
        reform.succession("MERGE", DAY).from(bacGiang, bacNinh).to(merged).id();

        assertThat(reform.unitsByCode("24", EVE)).containsExactly(bacGiang);
        assertThat(reform.unitsByCode("24", DAY)).containsExactly(merged);
        assertThat(reform.unitsByCode("27", EVE)).containsExactly(bacNinh);
        assertThat(reform.unitsByCode("27", DAY)).isEmpty();
        assertThat(reform.standForCode("24", EVE, DAY)).containsExactly(merged);
        assertThat(reform.standForCode("24", DAY, EVE)).containsExactlyInAnyOrder(bacGiang, bacNinh);
    }

    @Test
    void theLaterQuotasOfAnAbolishedDistrictWaitForADecision() {
        var bacGiang = reform.unit("Tỉnh Bắc Giang").id();
        var tanYen = reform.unit("Huyện Tân Yên").under(bacGiang).id();
        var admitted = reform.flow("admitted");
        var target = reform.plan(bacGiang, "2023-01-01", "2023-01-01/2030-12-31")
                .target(admitted, "9", 2023, 2024, 2025, 2026);
        List.of(2023, 2024, 2025, 2026).forEach(year -> target.allocate(year, Map.of(tanYen, "9")));
        reform.entry(tanYen, "2024-05-01", admitted, 9);
        var bacNinh = reform.unit("Tỉnh Bắc Ninh").since(DAY).id();
        var communes = List.of("Nhã Nam", "Phúc Hoà", "Quang Trung", "Tân Yên", "Ngọc Thiện").stream()
                .map(name -> reform.unit("Xã " + name).since(DAY).under(bacNinh).id())
                .toList();
        var split = reform.succession("SPLIT", DAY)
                .from(tanYen)
                .to(communes.toArray(String[]::new))
                .id();
        reform.succession("MERGE", DAY).from(bacGiang).to(bacNinh).id();

        assertThat(target.proposed(split, 2026)).containsOnlyKeys(communes).containsValue(null);
        assertThat(target.proposed(split, 2026).values()).containsOnlyNulls();
        assertThat(target.proposed(split, 2024)).isEmpty();
        assertThat(target.confirm(split).codes()).contains("NOTHING_TO_CONFIRM");
        assertThat(target.state(communes.getFirst(), 2026, "2026-06-30")
                        .path("state")
                        .asText())
                .isEqualTo("NOT_ASSIGNED");
        assertThat(target.state(tanYen, 2024, "2024-12-31").path("state").asText())
                .isEqualTo("MET");
        // Until somebody decides, what the district did stands with the province.
        assertThat(reform.bucket(admitted, bacNinh)
                        .in("2024")
                        .at(YEAR_END)
                        .borders(YEAR_END)
                        .value())
                .isEqualTo("9");
        assertThat(reform.standFor(tanYen, EVE, YEAR_END)).containsExactlyInAnyOrderElementsOf(communes);
        assertThat(reform.resolution(tanYen, EVE, YEAR_END)
                        .path("bucket")
                        .path("unitId")
                        .asText())
                .isEqualTo(bacNinh);

        var decided = new HashMap<String, String>();
        communes.forEach(commune -> decided.put(commune, "2"));
        decided.put(communes.getLast(), "1");
        target.confirm(split, decided, 2026).orThrow();
        assertThat(target.state(communes.getFirst(), 2026, "2026-06-30")
                        .path("value")
                        .asText())
                .isEqualTo("2");
        assertThat(target.total(2026, "2026-06-30")).isEqualTo("9");
        assertThat(target.total(2024, "2026-06-30")).isEqualTo("9");
    }

    @Test
    void aBaselineIsConservedAndWhatNobodyIsNamedForLiesInTheBucket() {
        var province = reform.partyUnit("Tỉnh ủy Bắc Ninh").id();
        var bloc = reform.partyUnit("Đảng ủy Khối").under(province).id();
        var members = reform.stock("members");
        reform.level(bloc, "2025-01-31", members, 6913);
        var agencies = reform.partyUnit("Đảng bộ các cơ quan Đảng")
                .since("2025-02-10")
                .under(province)
                .id();
        var committee = reform.partyUnit("Đảng bộ UBND")
                .since("2025-02-10")
                .under(province)
                .id();
        reform.succession("SPLIT", "2025-02-10")
                .from(bloc)
                .to(agencies, committee)
                .opening(members, agencies, 4715)
                .id();

        assertThat(reform.figure(members, bloc)
                        .on("2025-02-09")
                        .at("2025-02-09")
                        .value())
                .isEqualTo("6913");
        assertThat(reform.figure(members, bloc)
                        .on("2025-02-10")
                        .at("2025-02-10")
                        .value())
                .isEqualTo("0");
        assertThat(reform.figure(members, agencies).on(EVE).at(EVE).value()).isEqualTo("4715");
        assertThat(reform.bucket(members, province).on(EVE).at(EVE).value()).isEqualTo("2198");
        assertThat(reform.figure(members, province).on(EVE).at(EVE).value()).isEqualTo("6913");
    }

    @Test
    void jointOwnersFollowEachItsOwnSuccession() {
        var namDinh = reform.partyUnit("Tỉnh ủy Nam Định").id();
        var bloc = reform.partyUnit("Đảng ủy Khối Nam Định").under(namDinh).id();
        var zone = reform.unit("Ban quản lý KCN Nam Định").in("ZONE_AUTHORITY").id();
        var ninhBinhZone =
                reform.unit("Ban quản lý KCN Ninh Bình").in("ZONE_AUTHORITY").id();
        var plan = reform.jointPlan(List.of(bloc, zone), "2023-01-15", "2023-01-01/2025-12-31");
        var admitted = reform.flow("admitted");
        reform.entry(bloc, "2025-01-10", admitted, 5);
        reform.entry(zone, "2025-03-10", admitted, 2);
        reform.succession("DISSOLVE", "2025-02-15").from(bloc).id();
        reform.succession("ABSORB", DAY).from(zone).to(ninhBinhZone).id();

        assertThat(reform.figure(admitted, ninhBinhZone).in("2025").at(YEAR_END).value())
                .isEqualTo("2");
        assertThat(reform.bucket(admitted, namDinh).in("2025").at(YEAR_END).value())
                .isEqualTo("5");
        var issuers = reform.get(Service.PLANS, "/v1/plans/" + plan.id(), Map.of())
                .orThrow()
                .body()
                .path("issuerIds");
        assertThat(issuers).extracting(id -> id.asText()).containsExactly(bloc, zone);
        var next = ReformPlan.body(reform, List.of(ninhBinhZone, zone), DAY, "2025-01-01/2030-12-31");
        assertThat(reform.post(Service.PLANS, "/v1/plans", next).codes()).contains("UNIT_NOT_IN_FORCE");
    }

    @Test
    void aProvinceThatBecomesACityKeepsItsKeyItsCodeAndItsPlans() {
        var dongNai = reform.unit("Tỉnh Đồng Nai").coded("75").id();
        var commune = reform.unit("Xã Long Thành").under(dongNai).id();
        var admitted = reform.flow("admitted");
        var target = reform.plan(dongNai, "2026-01-15", "2026-01-01/2030-12-31").target(admitted, "200", 2026);
        target.allocate(2026, Map.of(commune, "3"));
        reform.entry(commune, "2026-02-01", admitted, 3);
        reform.succession("TYPE_CHANGE", "2026-04-30")
                .from(dongNai)
                .to(dongNai)
                .named("Thành phố Đồng Nai")
                .id();
        var ward = reform.succession("TYPE_CHANGE", "2026-04-30")
                .from(commune)
                .to(commune)
                .named("Phường Long Thành")
                .id();

        assertThat(reform.unitOn(dongNai, "2026-04-29").body().path("name").asText())
                .isEqualTo("Tỉnh Đồng Nai");
        assertThat(reform.unitOn(dongNai, "2026-04-30").body().path("name").asText())
                .isEqualTo("Thành phố Đồng Nai");
        assertThat(reform.unitsByCode("75", "2026-04-29")).containsExactly(dongNai);
        assertThat(reform.unitsByCode("75", "2026-04-30")).containsExactly(dongNai);
        // A commune that became a ward is the same unit: nothing is re-allocated, nothing is lost.
        assertThat(target.proposed(ward, 2026)).isEmpty();
        assertThat(target.state(commune, 2026, "2026-06-30").path("state").asText())
                .isEqualTo("MET");
        assertThat(reform.figure(admitted, dongNai).in("2026").at("2026-06-30").value())
                .isEqualTo("3");
    }

    @Test
    void theQuotasOfMergedCommunesAreProposedWholeAndHoldOnceAPersonConfirms() {
        var province = reform.unit("Tỉnh").id();
        var a = reform.unit("Xã A").under(province).id();
        var b = reform.unit("Xã B").under(province).id();
        var target = reform.plan(province, "2023-01-01", "2023-01-01/2026-12-31")
                .target(reform.flow("admitted"), "5", 2024, 2025, 2026);
        List.of(2024, 2025, 2026).forEach(year -> target.allocate(year, Map.of(a, "3", b, "2")));
        var c = reform.unit("Xã C").since(DAY).under(province).id();
        var merger = reform.succession("MERGE", DAY).from(a, b).to(c).id();

        assertThat(target.proposed(merger, 2026)).isEqualTo(Map.of(c, "5"));
        assertThat(target.proposed(merger, 2024)).isEmpty();
        assertThat(target.state(c, 2025, YEAR_END).path("state").asText()).isEqualTo("NOT_ASSIGNED");
        target.confirm(merger).orThrow();
        assertThat(target.state(c, 2025, YEAR_END).path("value").asText()).isEqualTo("5");
        assertThat(target.state(a, 2024, "2024-12-31").path("value").asText()).isEqualTo("3");
        assertThat(target.total(2026, YEAR_END)).isEqualTo("5");
        assertThat(target.total(2024, YEAR_END)).isEqualTo("5");
    }

    @Test
    void whenAnEnterpriseMovesEachResultStaysWithItsOwnerOfThatDayAndTheYearCountsItOnce() {
        var province = reform.partyUnit("Tỉnh ủy").id();
        var bloc = reform.partyUnit("Đảng ủy Khối").under(province).id();
        var commune = reform.partyUnit("Đảng bộ xã").under(province).id();
        var admitted = reform.flow("admitted");
        var enterprise = reform.enterprise(EnterpriseCodes.fresh(), bloc);
        reform.enterpriseGoesTo(enterprise, "2025-04-01", commune);
        reform.entryWith(enterprise, bloc, "2025-03-31", admitted, 2);
        reform.entryWith(enterprise, commune, "2025-04-01", admitted, 3);

        assertThat(reform.figure(admitted, bloc).in("2025").at(YEAR_END).value())
                .isEqualTo("2");
        assertThat(reform.figure(admitted, commune).in("2025").at(YEAR_END).value())
                .isEqualTo("3");
        assertThat(reform.figure(admitted, province).in("2025").at(YEAR_END).value())
                .isEqualTo("5");
    }

    @Test
    void anEarlierPeriodIsAnsweredInEitherBordersAndSaysInWhich() {
        var bacGiang = reform.unit("Tỉnh Bắc Giang").id();
        var oldBacNinh = reform.unit("Tỉnh Bắc Ninh").id();
        var bacNinh = reform.unit("Tỉnh Bắc Ninh").since(DAY).id();
        reform.succession("MERGE", DAY).from(bacGiang, oldBacNinh).to(bacNinh).id();
        var admitted = reform.flow("admitted");
        reform.entry(bacGiang, "2022-05-01", admitted, 40);
        reform.entry(oldBacNinh, "2023-05-01", admitted, 30);
        reform.entry(bacNinh, "2025-09-01", admitted, 5);
        var years = "2021-01-01/2025-12-31";

        var present = reform.figure(admitted, bacNinh).in(years).at(YEAR_END);
        var ofTheTime =
                reform.figure(admitted, oldBacNinh).in(years).at(YEAR_END).borders("then");

        assertThat(present.value()).isEqualTo("75");
        assertThat(present.answer().path("borders").asText()).isEqualTo(YEAR_END);
        assertThat(ofTheTime.value()).isEqualTo("30");
        assertThat(ofTheTime.answer().path("borders").asText()).isEqualTo("then");
    }

    @Test
    void theOpenTasksOfAnAbolishedUnitStopTheirClockAndAreMovedOrCancelledWithAReason() {
        var province = reform.partyUnit("Tỉnh ủy Hưng Yên").id();
        var committee = reform.partyUnit("Ban Chỉ đạo").under(province).id();
        var district = reform.partyUnit("Huyện ủy").under(province).id();
        var commune = reform.partyUnit("Đảng bộ xã").since(DAY).under(province).id();
        var plan = reform.planWithTasks(
                province,
                Map.of("district", List.of(district, "2025-07-15"), "committee", List.of(committee, "2025-06-15")));
        reform.succession("ABSORB", DAY).from(district).to(commune).id();
        reform.succession("DISSOLVE", DAY).from(committee).id();

        // What was due after the end is not late; what was late already does not grow later.
        assertThat(plan.counts("2025-06-30")).containsEntry("overdue", 1).containsEntry("inProgress", 1);
        assertThat(plan.counts(YEAR_END)).containsEntry("overdue", 1).containsEntry("withoutLead", 2);
        plan.cancel("committee", DAY, "Ban Chỉ đạo kết thúc hoạt động");
        plan.move("district", DAY, commune, "Kết thúc hoạt động cấp huyện");
        assertThat(plan.counts(DAY))
                .containsEntry("overdue", 0)
                .containsEntry("inProgress", 1)
                .containsEntry("cancelled", 1)
                .containsEntry("withoutLead", 0);
        // The successor's own clock runs.
        assertThat(plan.counts("2025-07-16")).containsEntry("overdue", 1);
    }

    @Test
    void twoSuccessionsInOneYearResolveOverBothHopsAndMakeNoLoop() {
        var province = reform.partyUnit("Tỉnh ủy").id();
        var bloc = reform.partyUnit("Đảng ủy Khối").under(province).id();
        var district = reform.partyUnit("Huyện ủy").under(province).id();
        var commune = reform.partyUnit("Đảng bộ xã").since(DAY).under(province).id();
        var admitted = reform.flow("admitted");
        reform.entry(bloc, "2025-01-10", admitted, 4);
        reform.succession("ABSORB", "2025-02-10").from(bloc).to(district).id();
        reform.succession("MERGE", DAY).from(district).to(commune).id();

        assertThat(reform.figure(admitted, district).in("2025").at(EVE).value()).isEqualTo("4");
        assertThat(reform.figure(admitted, commune).in("2025").at(YEAR_END).value())
                .isEqualTo("4");
        assertThat(reform.standFor(bloc, "2025-01-10", YEAR_END)).containsExactly(commune);
        assertThat(reform.succession("ABSORB", "2025-09-01")
                        .from(commune)
                        .to(bloc)
                        .attempt()
                        .codes())
                .contains("SUCCESSION_LOOP");
    }

    @Test
    void namesThatDifferByADiacriticAreTwoUnits() {
        var province = reform.unit("Tỉnh Đồng Nai").id();
        var thanh = reform.unit("Xã Lộc Thành").under(province).id();
        var thanhWithADot = reform.unit("Xã Lộc Thạnh").under(province).id();
        var other = reform.unit("Xã Tân Tiến").under(province).id();

        assertThat(reform.search("loc thanh", province)).containsExactlyInAnyOrder(thanh, thanhWithADot);
        assertThat(reform.search("Lộc Thạnh", province))
                .startsWith(thanhWithADot)
                .doesNotContain(other);
        assertThat(reform.search("Lộc Thành", province)).startsWith(thanh);
    }
}
