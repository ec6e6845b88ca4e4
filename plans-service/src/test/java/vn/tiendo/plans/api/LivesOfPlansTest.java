package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.asPlanner;
import static vn.tiendo.plans.api.Api.asViewer;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.Api.valued;
import static vn.tiendo.plans.api.Api.year;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.aWholePlan;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.ReportsToldFixture.reportOf;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.succession;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a draft over approvals, amendments and changes of owner to the end, and on to the next year. */
@OnRealStack
class LivesOfPlansTest {

    @Test
    void aJointPlanIsIssuedWhenEachIssuerHasApprovedIt() {
        var bloc = province();
        var zone = province();
        var draft = idOf(accepted("/v1/plans", joint(bloc, zone).put("state", "DRAFT")));
        get("/v1/plans/" + draft).statusCode(404);
        asPlanner().get("/v1/plan-drafts/" + draft).then().statusCode(200).body("state", equalTo("DRAFT"));

        accepted("/v1/plans/" + draft + "/approvals", approval(bloc));
        issue(draft)
                .statusCode(422)
                .body("code", equalTo("APPROVAL_MISSING"))
                .body("errors.pointer", contains("#/issuers/1"));
        post("/v1/plans/" + draft + "/approvals", approval(province()))
                .statusCode(422)
                .body("code", equalTo("NOT_AN_ISSUER"));
        post("/v1/plans/" + draft + "/approvals", approval(bloc))
                .statusCode(409)
                .body("code", equalTo("ALREADY_APPROVED"));
        accepted("/v1/plans/" + draft + "/approvals", approval(zone));
        issue(draft).statusCode(201).body("id", equalTo(draft)).body("state", equalTo("ISSUED"));

        get("/v1/plans/" + draft).body("issuerIds", contains(bloc.toString(), zone.toString()));
        get("/v1/plans/" + draft + "/approvals")
                .body("items.issuer", containsInAnyOrder(bloc.toString(), zone.toString()))
                .body("missing", empty());
        issue(draft).statusCode(409).body("code", equalTo("PLAN_ISSUED_ALREADY"));
    }

    @Test
    void anApprovalCountsForTheVersionThatItWasGivenTo() {
        var bloc = province();
        var zone = province();
        var plan = joint(bloc, zone).put("state", "DRAFT");
        var draft = idOf(accepted("/v1/plans", plan));
        accepted("/v1/plans/" + draft + "/approvals", approval(bloc));

        accepted("/v1/plan-drafts/" + draft + "/revisions", plan.put("titleVi", "Kế hoạch sửa"));

        get("/v1/plans/" + draft + "/approvals")
                .body("items", empty())
                .body("missing", contains(bloc.toString(), zone.toString()));
    }

    @Test
    void aJointPlanIssuedAtOnceStatesItsApprovals() {
        var plan = joint(province(), province());

        post("/v1/plans", plan).statusCode(422).body("errors.code", contains("APPROVAL_MISSING", "APPROVAL_MISSING"));
        plan.path("issuers")
                .forEach(issuer -> plan.withArray("approvals")
                        .addObject()
                        .put("issuer", issuer.asText())
                        .put("approvedOn", "2026-04-15"));
        accepted("/v1/plans", plan);
    }

    @Test
    void aPlanIsAmendedFromTheDayOfItsAmendment() {
        var province = province();
        var plan = accepted("/v1/plans", aWholePlan(province, newIndicator(), communeOf(province)));
        ObjectNode amendment = object().put("effectiveOn", "2026-06-01").put("document", "21-QĐ/TU");
        amendment.set("periods", array(valued(year(2027), "250")));
        accepted("/v1/targets/" + plan.<String>path("targetIds.TG1") + "/amendments", amendment);

        get("/v1/plans/" + idOf(plan)).body("state", equalTo("AMENDED"));
        get("/v1/plans/" + idOf(plan) + "?at=2026-05-31").body("state", equalTo("ISSUED"));
    }

    @Test
    void aPlanClosesWhenItsObligationsDo() {
        var province = province();
        var plan = anEmptyPlan(province);
        plan.set(
                "obligations",
                array(
                        aReport(province, "2026-03-31"),
                        aReport(province, "2026-05-31").put("key", "RP2")));
        var id = idOf(accepted("/v1/plans", plan));

        accepted("/v1/plans/" + id + "/closings", object().put("effectiveOn", "2026-02-28"));

        get("/v1/plans/" + id + "?at=2026-02-27").body("state", equalTo("ISSUED"));
        get("/v1/plans/" + id + "?at=2026-05-31").body("state", equalTo("CLOSING"));
        get("/v1/plans/" + id + "?at=2026-06-01").body("state", equalTo("CLOSING"));
        reportOf(province, instance(id, 0)).sent("2026-03-30");
        var late = reportOf(province, instance(id, 1)).sent("2026-06-02");
        get("/v1/plans/" + id + "?at=2026-06-01").body("state", equalTo("CLOSING"));
        get("/v1/plans/" + id + "?at=2026-06-02").body("state", equalTo("CLOSED"));
        late.sentBack("2026-06-05");
        get("/v1/plans/" + id + "?at=2026-06-05").body("state", equalTo("CLOSING"));
        late.next().sent("2026-06-08");
        get("/v1/plans/" + id + "?at=2026-06-08").body("state", equalTo("CLOSED"));
        post("/v1/plans/" + id + "/closings", object().put("effectiveOn", "2026-03-01"))
                .statusCode(409)
                .body("code", equalTo("PLAN_CLOSING_ALREADY"));
    }

    private static String instance(String plan, int place) {
        return get("/v1/obligation-instances?plan=" + plan).extract().path("items[" + place + "].id");
    }

    @Test
    void ownersFollowEachOtherWhenOneEnds() {
        var district = province();
        var commune = province();
        var id = idOf(accepted("/v1/plans", anEmptyPlan(district).put("effectiveOn", "2026-01-05")));
        succession("ABSORB", "2026-07-01", List.of(district), List.of(commune), List.of());
        get("/v1/plans/" + id + "/owners").body("items[0].through", equalTo("2026-06-30"));

        var change = object().put("unitId", commune.toString())
                .put("effectiveOn", "2026-07-01")
                .put("reason", "Sáp nhập");
        accepted("/v1/plans/" + id + "/owners", change);

        get("/v1/plans/" + id + "/owners")
                .body("items.unitId", contains(district.toString(), commune.toString()))
                .body("items[0].through", equalTo("2026-06-30"))
                .body("items[1].from", equalTo("2026-07-01"))
                .body("items[1].through", nullValue());
        post("/v1/plans/" + id + "/owners", change.put("effectiveOn", "2025-01-01"))
                .statusCode(422)
                .body("code", equalTo("EFFECTIVE_BEFORE_PLAN"));
    }

    @Test
    void theNextYearNamesWhatIsRetiredAndWhatIsNew() {
        var province = province();
        var plan = idOf(accepted("/v1/plans", aWholePlan(province, newIndicator(), communeOf(province))));
        var next = object().put("key", "next-" + Api.unique()).put("effectiveOn", "2027-01-05");
        next.set("period", Api.period("2027-01-01", "2031-12-31"));
        next.set("retired", array(object().put("key", "K02").put("reason", "Đã xong")));
        next.set("tasks", array(aTask("K09", province)));

        var draft = idOf(accepted("/v1/plans/" + plan + "/take-overs", next));
        issue(draft).statusCode(201);

        asViewer()
                .accept("application/json")
                .get("/v1/plans/" + draft + "/document")
                .then()
                .body("takenOver.retired.key", contains("K02"))
                .body("takenOver.added", contains("K09"))
                .body("tasks.key", contains("K01", "K09"))
                .body("tasks[0].schedule.due", equalTo("2027-07-15"))
                .body("tasks[0].schedule.rawVi", equalTo("trước 15/7/2027"))
                .body("targets.key", hasItem("TG1"))
                .body("targets[0].periods[0].period.from", equalTo("2027-01-01"))
                .body("titleEn", equalTo("Members and organisations in non-state enterprises, 2027-2031"))
                .body("$", not(hasKey("allocations")));
        next.set("retired", array(object().put("key", "K77")));
        post("/v1/plans/" + plan + "/take-overs", next)
                .statusCode(422)
                .body("errors.pointer", contains("#/retired/0/key"))
                .body("errors", hasSize(1));
    }

    private static ValidatableResponse issue(String draft) {
        return asPlanner().post("/v1/plans/" + draft + "/issuances").then();
    }

    private static ObjectNode joint(UUID one, UUID other) {
        var plan = anEmptyPlan(one);
        plan.putArray("issuers").add(one.toString()).add(other.toString());
        return plan;
    }

    private static ObjectNode approval(UUID issuer) {
        return object().put("issuer", issuer.toString()).put("approvedOn", "2026-04-15");
    }

    private static ObjectNode aReport(UUID reporter, String due) {
        var report = object().put("key", "RP1")
                .put("kind", "PERIODIC_REPORT")
                .put("titleVi", "Báo cáo")
                .put("titleEn", "Report");
        report.putArray("reporters").add(reporter.toString());
        report.set("schedule", object().put("kind", "DEADLINE").put("due", due).put("dueInclusive", true));
        return report;
    }
}
