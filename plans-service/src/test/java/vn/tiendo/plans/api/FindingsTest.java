package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.as;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.Api.valued;
import static vn.tiendo.plans.api.Api.year;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.anAllocation;
import static vn.tiendo.plans.api.PlanFixture.anAnnualMinimum;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnRealStack
class FindingsTest {

    private static ObjectNode cell(UUID unit, String cell) {
        return object().put("unitId", unit.toString()).put("cell", cell);
    }

    /** A target of 200, and a part of it that asks for 210. */
    private static ObjectNode aPlanThatContradictsItself(UUID province) {
        var indicator = newIndicator();
        var part = anAnnualMinimum(indicator)
                .put("key", "TG2")
                .put("kind", "OF_WHICH")
                .put("parent", "TG1");
        part.set("periods", array(valued(year(2026), "210")));
        var plan = anEmptyPlan(province);
        plan.set("targets", array(anAnnualMinimum(indicator), part));
        return plan;
    }

    private static ValidatableResponse findings(String plan, String question) {
        return get("/v1/plans/" + plan + "/findings" + question).statusCode(200);
    }

    private static String codesAndPointers() {
        return "items.collect { it.code + ' ' + it.pointer }";
    }

    @Test
    void areSeenByTheReadAfterTheWriteAndBlockNothing() {
        var province = province();
        var a = communeOf(province);
        var b = communeOf(province);
        var answer = accepted("/v1/plans", aPlanThatContradictsItself(province));
        var plan = idOf(answer);
        var target = answer.path("targetIds.TG1").toString();
        findings(plan, "").body(codesAndPointers(), contains("PART_EXCEEDS_WHOLE #/targets/1/periods/0/value"));

        var table = anAllocation(a, "150").put("printedTotal", "180");
        table.set("cells", array(cell(a, "150"), cell(b, "40")));
        accepted("/v1/targets/" + target + "/allocations", table);
        findings(plan, "")
                .body(
                        codesAndPointers(),
                        containsInAnyOrder(
                                "PART_EXCEEDS_WHOLE #/targets/1/periods/0/value",
                                "ALLOCATION_NOT_TARGET #/targets/0/periods/0/value",
                                "PRINTED_TOTAL_NOT_SUM #/allocations/0/printedTotal"))
                .body("items.find { it.code == 'ALLOCATION_NOT_TARGET' }.targetId", equalTo(target))
                .body(
                        "items.find { it.code == 'ALLOCATION_NOT_TARGET' }.detailEn",
                        equalTo("The units are given 190 in all, the target asks for 200 (2026)."));

        var changed = anAllocation(b, "50").put("effectiveOn", "2026-06-01");
        changed.remove("printedTotal");
        accepted("/v1/targets/" + target + "/allocations", changed);
        findings(plan, "").body("items.code", not(hasItem("ALLOCATION_NOT_TARGET")));
        findings(plan, "?at=2026-05-31").body("items.code", hasItem("ALLOCATION_NOT_TARGET"));
    }

    @Test
    void stayTheSameForTheSameInstant() {
        var province = province();
        var answer = accepted("/v1/plans", aPlanThatContradictsItself(province));
        var known = "?knownAt=" + answer.path("recordedAt");
        var target = answer.path("targetIds.TG1").toString();
        var before = findings(idOf(answer), known).extract().asString();

        accepted("/v1/targets/" + target + "/allocations", anAllocation(communeOf(province), "1"));

        findings(idOf(answer), "").body("items", hasSize(3));
        org.assertj.core.api.Assertions.assertThat(
                        findings(idOf(answer), known).extract().asString())
                .isEqualTo(before);
    }

    @Test
    void nameThePlaceOfTasksAndOfThePaper() {
        var province = province();
        var plan = anEmptyPlan(province);
        plan.withObject("/document").put("receivedDate", "2026-07-14").remove("number");
        plan.set("tasks", array(aTask("K01", province), aTask("K02", province)));
        plan.withObject("/tasks/1/schedule").put("due", "2026-07-13");

        findings(idOf(accepted("/v1/plans", plan)), "")
                .body(
                        codesAndPointers(),
                        hasItems(
                                "NUMBER_MISSING #/document/number",
                                "DEADLINE_BEFORE_RECEIPT #/tasks/1/schedule",
                                "DEADLINE_ON_DAY_OFF #/tasks/1/schedule"))
                .body("items", hasSize(3))
                .body("items.key", contains("document", "K02", "K02"));
    }

    @Test
    void tellOfWhoEndsBeforeItIsDue() {
        var province = province();
        var a = communeOf(province);
        var b = communeOf(province);
        var plan = idOf(accepted("/v1/plans", anEmptyPlan(province)));
        var report = object().put("key", "RP1")
                .put("kind", "PERIODIC_REPORT")
                .put("titleVi", "Báo cáo 6 tháng")
                .put("titleEn", "Report of six months");
        report.putArray("reporters").add(a.toString());
        report.putArray("recipients").add(province.toString());
        report.set("schedule", object().put("kind", "DEADLINE").put("due", "2026-07-05"));
        var obligation = idOf(accepted("/v1/plans/" + plan + "/obligations", report));
        findings(plan, "").body("items.code", contains("DEADLINE_ON_DAY_OFF"));

        UnitsToldFixture.succession("ABSORB", "2026-07-01", List.of(a), List.of(b), List.of());
        findings(plan, "")
                .body("items.code", contains("DEADLINE_ON_DAY_OFF", "UNIT_ENDS_BEFORE_OBLIGATION"))
                .body("items[1].obligationId", equalTo(obligation))
                .body("items[1].pointer", equalTo("#/obligations/0"));
        findings(plan, "?at=2026-06-30").body("items.code", contains("DEADLINE_ON_DAY_OFF"));
    }

    @Test
    void areAcknowledgedWithAReasonUntilTheySaySomethingElse() {
        var answer = accepted("/v1/plans", aPlanThatContradictsItself(province()));
        var plan = "/v1/plans/" + idOf(answer);
        var reason =
                object().put("code", "PART_EXCEEDS_WHOLE").put("key", "TG2").put("reason", "Theo văn bản gốc");
        accepted(plan + "/finding-acknowledgements", reason);

        get(plan + "/findings")
                .body("items[0].acknowledged.reason", equalTo("Theo văn bản gốc"))
                .body("items[0].acknowledged.by", contains("PLANNER"));

        var amendment = object().put("effectiveOn", "2026-03-01").put("document", "8-QĐ/TU");
        amendment.set("periods", array(valued(year(2026), "220")));
        accepted("/v1/targets/" + answer.path("targetIds.TG2") + "/amendments", amendment);
        get(plan + "/findings").body("items[0].acknowledged", nullValue());
        get(plan + "/findings?at=2026-02-28").body("items[0].code", equalTo("PART_EXCEEDS_WHOLE"));
    }

    @Test
    void severalAtOnePlaceAreAcknowledgedTogether() {
        var answer = accepted("/v1/plans", aPlanThatContradictsItself(province()));
        var plan = "/v1/plans/" + idOf(answer);
        var amendment = object().put("effectiveOn", "2026-03-01").put("document", "8-QĐ/TU");
        amendment.set("periods", array(valued(year(2019), "1"), valued(year(2018), "1"), valued(year(2026), "200")));
        accepted("/v1/targets/" + answer.path("targetIds.TG1") + "/amendments", amendment);
        get(plan + "/findings").body("items.findAll { it.code == 'PERIOD_OUTSIDE_PLAN' }", hasSize(2));

        var reason =
                object().put("code", "PERIOD_OUTSIDE_PLAN").put("key", "TG1").put("reason", "Theo văn bản gốc");
        accepted(plan + "/finding-acknowledgements", reason);

        get(plan + "/findings")
                .body("items.findAll { it.acknowledged != null }.code", everyItem(equalTo("PERIOD_OUTSIDE_PLAN")))
                .body("items.findAll { it.acknowledged != null }", hasSize(2));
    }

    @Test
    void whatDoesNotStandThereCannotBeAcknowledged() {
        var province = province();
        var plan = "/v1/plans/" + idOf(accepted("/v1/plans", aPlanThatContradictsItself(province)));
        var acknowledgement = object().put("code", "PART_EXCEEDS_WHOLE").put("reason", "x");

        post(plan + "/finding-acknowledgements", acknowledgement)
                .statusCode(422)
                .body("code", equalTo("FINDING_PLACE_REQUIRED"));
        post(plan + "/finding-acknowledgements", acknowledgement.put("pointer", "#/targets/7"))
                .statusCode(422)
                .body("code", equalTo("FINDING_NOT_THERE"));
        as("planner", communeOf(province))
                .body(acknowledgement
                        .put("pointer", "#/targets/1/periods/0/value")
                        .toString())
                .post(plan + "/finding-acknowledgements")
                .then()
                .statusCode(403);
    }
}
