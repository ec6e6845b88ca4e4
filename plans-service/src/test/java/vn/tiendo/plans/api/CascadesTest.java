package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.period;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.Api.valued;
import static vn.tiendo.plans.api.Api.year;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.anAllocation;
import static vn.tiendo.plans.api.PlanFixture.anAnnualMinimum;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.groupOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans below a plan: who has issued one, and with how much of what was given to them (SEMANTICS 6). */
@OnRealStack
class CascadesTest {
    private UUID province = UUID.randomUUID();
    private UUID first = UUID.randomUUID();
    private UUID second = UUID.randomUUID();
    private UUID without = UUID.randomUUID();
    private String indicator = "";
    private String parentKey = "";
    private String parent = "";

    /** 200 a year; the first commune is given 120, the second 60; both and a third are to issue a plan. */
    @BeforeEach
    void aPlanThatIsSharedOut() {
        province = province();
        first = communeOf(province);
        second = communeOf(province);
        without = communeOf(province);
        indicator = newIndicator();
        var plan = anEmptyPlan(province);
        parentKey = plan.path("key").asText();
        plan.set("targets", array(anAnnualMinimum(indicator)));
        var table = anAllocation(first, "120").put("target", "TG1").put("printedTotal", "180");
        ((ArrayNode) table.path("cells"))
                .add(object().put("unitId", second.toString()).put("cell", "60"));
        plan.set("allocations", array(table));
        plan.set(
                "tasks",
                array(aTask("K36", groupOf(province, first, second, without)).put("type", "CASCADE")));
        parent = idOf(accepted("/v1/plans", plan));
    }

    @Test
    void itIsSaidWhatOfATargetIsSharedOut() {
        get("/v1/plans/" + parent + "/cascade")
                .statusCode(200)
                .body("askedUnits", equalTo(3))
                .body("issuedUnits", equalTo(0))
                .body("targets[0].value", equalTo(200))
                .body("targets[0].allocated", equalTo(180))
                .body("targets[0].difference", equalTo(-20))
                .body("targets.sharing", contains("UNDERALLOCATED", "UNALLOCATED"));
    }

    @Test
    void itIsSaidWhoHasIssuedAPlanAndWhoHasNot() {
        accepted("/v1/plans", childOf(first, "120"));

        get("/v1/plans/" + parent + "/cascade").body("issuedUnits", equalTo(1));
        get("/v1/plans/" + parent + "/cascade-units?issued=true")
                .body("items.unitId", contains(first.toString()))
                .body("items[0].taskKeys", contains("K36"))
                .body("items[0].plans[0].carriesOut", contains("TG1"));
        get("/v1/plans/" + parent + "/cascade-units?issued=false")
                .body("items.unitId", containsInAnyOrder(second.toString(), without.toString()));
    }

    @Test
    void theTaskThatAsksForAPlanIsDoneByIssuingIt() {
        accepted("/v1/plans", childOf(first, "120"));

        var occurrences = "/v1/task-occurrences?plan=" + parent + "&at=2026-07-01&unit=";
        get(occurrences + first).body("items.state", contains("DONE_ON_TIME"));
        get(occurrences + second).body("items.state", contains("IN_PROGRESS"));

        accepted(
                "/v1/plans",
                childOf(second, "60").put("effectiveOn", "2026-07-20").without("document"));

        get("/v1/task-occurrences?plan=" + parent + "&at=2026-07-31&unit=" + second)
                .body("items.state", contains("DONE_LATE"));
    }

    @Test
    void aTaskOfSeveralLeadsIsDoneWhenTheLastHasIssuedItsPlan() {
        var plan = anEmptyPlan(province);
        var joint = aTask("K20", first).put("type", "CASCADE");
        joint.withArray("leads").add(second.toString());
        plan.set("targets", array(anAnnualMinimum(indicator)));
        plan.set("tasks", array(joint));
        parentKey = plan.path("key").asText();
        var tasks = "/v1/plans/" + idOf(accepted("/v1/plans", plan)) + "/tasks?at=2026-07-31";

        accepted("/v1/plans", childOf(first, "120"));
        get(tasks).body("items.state", contains("OVERDUE"));

        accepted("/v1/plans", childOf(second, "60"));
        get(tasks).body("items.state", contains("DONE_ON_TIME"));
    }

    @Test
    void aPlanConformsOrFallsShortOrGoesBeyond() {
        accepted("/v1/plans", childOf(first, "100"));
        accepted("/v1/plans", childOf(second, "60"));
        accepted("/v1/plans", childOf(without, "5"));

        var units = "/v1/plans/" + parent + "/cascade-units";
        get(units)
                .body(of(first, "conformity"), contains("BELOW_ALLOCATION"))
                .body(of(first, "set"), contains(100))
                .body(of(first, "cell"), contains("120"))
                .body(of(second, "conformity"), contains("AS_ALLOCATED"))
                .body(of(without, "conformity"), contains("NOT_ALLOCATED"));
        get("/v1/plans/" + parent + "/findings")
                .body("items.findAll { it.code == 'CHILD_PLAN_BELOW_ALLOCATION' }.key", contains("TG1"));
        get("/v1/plans/" + parent + "/cascade")
                .body("targets[0].carriedOut", equalTo(165))
                .body("targets[0].carryingPlans", equalTo(3));
    }

    @Test
    void aPlanNamesWhatItCarriesOut() {
        var child = idOf(accepted("/v1/plans", childOf(first, "120")));

        get("/v1/plans/" + child + "/cascade")
                .body("parentPlanId", equalTo(parent))
                .body("carriesOut", contains("TG1"))
                .body("askedUnits", equalTo(0));
    }

    @Test
    void unitsAreListedPageByPage() {
        var page = get("/v1/plans/" + parent + "/cascade-units?limit=2")
                .body("items", hasSize(2))
                .extract();
        String cursor = page.path("nextCursor");

        get("/v1/plans/" + parent + "/cascade-units?limit=2&cursor=" + cursor).body("items", hasSize(1));
        get("/v1/plans/" + parent + "/cascade-units?limit=2&issued=true").body("items", empty());
    }

    @Test
    void aChildThatNamesWhatItsParentDoesNotHaveIsRefused() {
        var child = childOf(first, "120");
        child.putArray("carriesOut").add("TG1").add("TG99");
        child.putArray("carriesOutTasks").add("K99");

        post("/v1/plans", child)
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/carriesOut/1 UNKNOWN_TARGET", "#/carriesOutTasks/0 UNKNOWN_CASCADE_TASK"));
        post("/v1/plans", childOf(first, "120").put("parentPlan", "no-such-plan"))
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_PARENT_PLAN"));
        var orphan = childOf(first, "120");
        orphan.remove("parentPlan");
        post("/v1/plans", orphan).statusCode(422).body("errors.code", contains("PARENT_PLAN_REQUIRED"));
    }

    private ObjectNode childOf(UUID unit, String value) {
        var child = anEmptyPlan(unit).put("effectiveOn", "2026-05-20").put("parentPlan", parentKey);
        child.set(
                "document",
                object().put("typeCode", "KH").put("number", "12-KH/ĐU").put("issueDate", "2026-05-20"));
        child.set("period", period("2026-01-01", "2030-12-31"));
        child.putArray("carriesOut").add("TG1");
        var target = anAnnualMinimum(indicator).put("key", "CT1");
        target.set("periods", array(valued(year(2026), value)));
        child.set("targets", array(target));
        return child;
    }

    private static String of(UUID unit, String field) {
        return "items.find { it.unitId == '" + unit + "' }.targets." + field;
    }
}
