package vn.tiendo.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.as;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.period;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.ObligationFixture.aYearlyReport;
import static vn.tiendo.plans.api.ObligationFixture.before;
import static vn.tiendo.plans.api.ObligationFixture.hungYen;
import static vn.tiendo.plans.api.ObligationFixture.report;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.ReportsToldFixture.reportOf;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.groupChanged;
import static vn.tiendo.plans.api.UnitsToldFixture.groupOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.succession;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reports to whom, in tiers, each unit by its day (SEMANTICS 10). */
@OnRealStack
class ObligationsTest {
    private UUID province = UUID.randomUUID();
    private UUID first = UUID.randomUUID();
    private UUID second = UUID.randomUUID();
    private UUID members = UUID.randomUUID();

    @BeforeEach
    void aSteeringCommitteeOfTwoMembers() {
        province = province();
        first = communeOf(province);
        second = communeOf(province);
        members = groupOf(province, first, second);
    }

    @Test
    void standInTiersWithDueDateAndCutoff() {
        var plan = planOf(hungYen(province, members, second, province));

        get("/v1/plans/" + plan + "/obligations")
                .statusCode(200)
                .body("items.key", contains("RP1", "RP3", "RP5", "RV2"))
                .body("items.tier", contains(1, 1, 2, 3))
                .body(
                        "items.dueDates.flatten().lastAcceptableDay",
                        contains("2024-06-19", "2024-06-29", "2024-07-04", "2024-07-14"))
                .body("items.dueDates.flatten().cutoff", contains("2024-06-19", "2024-06-29", "2024-06-30", null));
    }

    @Test
    void areOwedByEachMemberOfAGroupAndEachUnit() {
        var plan = planOf(hungYen(province, members, second, province));

        get("/v1/obligation-instances?plan=" + plan)
                .statusCode(200)
                .body(
                        "items.lastAcceptableDay",
                        contains("2024-06-19", "2024-06-19", "2024-06-29", "2024-07-04", "2024-07-14"))
                .body("items.state", contains("OWED", "OWED", "OWED", "OWED", "OWED"));
        get("/v1/obligation-instances?unit=" + second + "&plan=" + plan)
                .body("items.key", contains("RP1", "RP3"))
                .body("items[0].groupId", equalTo(members.toString()))
                .body("items[1].groupId", nullValue());
    }

    @Test
    void arePagedByDueDate() {
        var plan = planOf(hungYen(province, members, second, province));
        var page = get("/v1/obligation-instances?limit=3&plan=" + plan)
                .body("items", hasSize(3))
                .extract()
                .response();
        String cursor = page.path("nextCursor");

        get("/v1/obligation-instances?limit=3&plan=" + plan + "&cursor=" + cursor)
                .body("items.key", contains("RP5", "RV2"))
                .body("nextCursor", nullValue());
    }

    @Test
    void areFulfilledByWhatIsSentAndOwedAgainWhenItIsSentBack() {
        var plan = planOf(hungYen(province, members, second, province));
        String instance = get("/v1/obligation-instances?unit=" + second + "&plan=" + plan)
                .extract()
                .path("items[1].id");
        var asked = "/v1/obligation-instances?unit=" + second + "&plan=" + plan + "&at=";
        var digest = "/v1/digests?unit=" + second + "&day=";
        get(digest + "2024-07-01").body("overdue.key", contains("RP1", "RP3"));

        var report = reportOf(second, instance).sent("2024-06-30");

        get(asked + "2024-06-29").body("items.state", contains("OWED", "OWED"));
        get(asked + "2024-06-30")
                .body("items.state", contains("OWED", "FULFILLED"))
                .body("items[1].fulfilledOn", equalTo("2024-06-30"));
        get(digest + "2024-07-01").body("overdue.key", contains("RP1"));

        report.sentBack("2024-07-02");
        get(asked + "2024-07-03").body("items.state", contains("OWED", "OWED"));
        get(digest + "2024-07-03").body("overdue.key", contains("RP1", "RP3"));
        report.next().sent("2024-07-04");
        get(asked + "2024-07-04").body("items[1].fulfilledOn", equalTo("2024-07-04"));
    }

    @Test
    void recurForEachYearOfThePlan() {
        var plan = anEmptyPlan(province);
        plan.set("obligations", array(aYearlyReport("RP1", first)));

        get("/v1/obligation-instances?plan=" + planOf(plan))
                .body("items.cutoff", contains("2026-12-31", "2027-12-31", "2028-12-31", "2029-12-31", "2030-12-31"))
                .body("items[4].period.from", equalTo("2030-01-01"));
    }

    @Test
    void followTheMembersOfTheGroupOnTheDueDate() {
        var third = communeOf(province);
        var plan = planOf(hungYen(province, members, second, province));

        groupChanged(members, province, 2, "2024-03-01", List.of(second, third));

        var rp1 = "/v1/obligation-instances?plan=" + plan + "&dueThrough=2024-06-19";
        get(rp1 + "&unit=" + first).body("items.state", contains("LEFT_GROUP"));
        get(rp1 + "&unit=" + second).body("items.state", contains("OWED"));
        get(rp1 + "&unit=" + third).body("items.state", contains("OWED"));

        groupChanged(members, province, 3, "2024-03-02", List.of(first, third));

        get(rp1 + "&unit=" + first).body("items.state", contains("OWED"));
        get(rp1 + "&unit=" + second).body("items.state", contains("LEFT_GROUP"));
    }

    @Test
    void areNotOwedByAMemberThatEndsBeforeTheDueDate() {
        var plan = planOf(hungYen(province, members, second, province));

        succession("ABSORB", "2024-05-01", List.of(first), List.of(second), List.of());

        get("/v1/obligation-instances?plan=" + plan + "&unit=" + first).body("items.state", contains("LEFT_GROUP"));
    }

    @Test
    void ofAUnitThatEndsAreMovedWithAReason() {
        var plan = planOf(hungYen(province, members, first, province));
        var successor = communeOf(province);
        succession("ABSORB", "2024-05-01", List.of(first), List.of(successor), List.of());
        var rp3 = "/v1/obligation-instances?plan=" + plan + "&dueFrom=2024-06-29&dueThrough=2024-06-29";
        String instance =
                get(rp3).body("items.withoutUnit", contains(true)).extract().path("items[0].id");

        var move = object().put("effectiveOn", "2024-05-01")
                .put("reason", "Sáp nhập")
                .put("document", "1-QĐ/TU");
        move.putArray("units").add(successor.toString());
        accepted("/v1/obligation-instances/" + instance + "/moves", move);

        get(rp3 + "&unit=" + first)
                .body("items.state", contains("MOVED"))
                .body("items.reason", contains("Sáp nhập"))
                .body("items.withoutUnit", contains(false));
        get(rp3 + "&unit=" + successor)
                .body("items.state", contains("OWED"))
                .body("items.movedFromId", contains(instance))
                .body("items.withoutUnit", contains(false));
        post("/v1/obligation-instances/" + instance + "/moves", move)
                .statusCode(409)
                .body("code", equalTo("OBLIGATION_WITHDRAWN"));
    }

    @Test
    void areCancelledFromADayOnAndStayCancelledWhateverTheGroup() {
        var plan = planOf(hungYen(province, members, second, province));
        String instance = get("/v1/obligation-instances?plan=" + plan + "&unit=" + first)
                .extract()
                .path("items[0].id");

        accepted(
                "/v1/obligation-instances/" + instance + "/cancellations",
                object().put("effectiveOn", "2024-06-10").put("reason", "Không phát sinh nhiệm vụ"));
        groupChanged(members, province, 2, "2024-03-01", List.of(first, second));

        var asked = "/v1/obligation-instances?plan=" + plan + "&unit=" + first;
        get(asked + "&at=2024-06-09").body("items.state", contains("OWED"));
        get(asked + "&at=2024-06-10").body("items.state", contains("CANCELLED"));
    }

    @Test
    void areAddedToAPlanAndRaiseTheTierOfWhatTheyFeed() {
        var plan = anEmptyPlan(province);
        plan.set("obligations", array(aYearlyReport("RP9", province)));
        var planId = planOf(plan);

        var added = aYearlyReport("RP1", first).put("effectiveOn", "2026-01-05").put("preset", "DECREE_09_2019");
        added.putArray("feeds").add("RP9");
        post("/v1/plans/" + planId + "/obligations", added)
                .statusCode(201)
                .body("presetSource", equalTo("Nghị định 09/2019/NĐ-CP, Điều 12, Điều 13"))
                .body("dueDates[0].period.from", equalTo("2025-12-15"))
                .body("dueDates[0].cutoff", equalTo("2026-12-14"));

        get("/v1/obligation-instances?plan=" + planId + "&unit=" + province)
                .body("items.tier", contains(2, 2, 2, 2, 2));
        post("/v1/plans/" + planId + "/obligations", added)
                .statusCode(409)
                .body("code", equalTo("OBLIGATION_KEY_TAKEN"));
    }

    @Test
    void getAFrequencyThatThePlanLeftOpen() {
        var plan = anEmptyPlan(province);
        var open = aYearlyReport("RP2", first);
        open.set("schedule", object().put("kind", "RECURRING_UNSPECIFIED").put("rawVi", "định kỳ"));
        plan.set("obligations", array(open));
        Response answer = accepted("/v1/plans", plan);
        String obligation = answer.path("obligationIds.RP2");
        get("/v1/obligation-instances?obligation=" + obligation).body("items", empty());

        var change = object().put("effectiveOn", "2030-01-01").put("reason", "Ban Tổ chức quy định");
        change.set(
                "schedule",
                object().put("kind", "RECURRING").put("recurrence", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1"));
        accepted("/v1/obligations/" + obligation + "/deadline-changes", change);

        get("/v1/obligation-instances?obligation=" + obligation)
                .body("items.lastAcceptableDay", contains("2030-06-30", "2030-12-31"))
                .body("items[0].period.from", equalTo("2030-01-01"));
        get("/v1/plans/" + idOf(answer) + "/obligations")
                .body("items[0].rescheduleReason", equalTo("Ban Tổ chức quy định"));
    }

    @Test
    void keepTheirInstanceWhenTheirDayIsPutOff() {
        var plan = accepted("/v1/plans", hungYen(province, members, second, province));
        String obligation = plan.path("obligationIds.RP3");
        var asked = "/v1/obligation-instances?obligation=" + obligation;
        String instance = get(asked).extract().path("items[0].id");

        var change = object().put("effectiveOn", "2024-06-01").put("reason", "Gia hạn");
        change.set("schedule", before("2024-07-03"));
        change.set("covers", period("2024-01-01", "2024-06-30"));
        accepted("/v1/obligations/" + obligation + "/deadline-changes", change);

        get(asked)
                .body("items.id", contains(instance))
                .body("items.lastAcceptableDay", contains("2024-07-02"))
                .body("items.cutoff", contains("2024-06-30"));
    }

    @Test
    void keepTheirAnswerAtAKnownAt() {
        var plan = planOf(hungYen(province, members, second, province));
        var asked = "/v1/obligation-instances?plan=" + plan;
        String knownAt = get(asked).extract().path("items[4].recordedAt");
        var before = get(asked + "&knownAt=" + knownAt).extract().asString();

        groupChanged(members, province, 2, "2024-03-01", List.of(second));

        assertThat(get(asked + "&knownAt=" + knownAt).extract().asString()).isEqualTo(before);
        get(asked).body("items.state", hasItem("LEFT_GROUP"));
    }

    @Test
    void areRefusedWithEveryFaultAtItsPlace() {
        var plan = anEmptyPlan(province);
        var nobody = aYearlyReport("RP1", first);
        nobody.remove("reporters");
        var loop = report("RP2", "SIX_MONTH_REPORT", first, "2026-06-20", "RP2");
        var unknown = report("RP3", "SIX_MONTH_REPORT", first, "2026-06-20", "RP99");
        var noPeriod =
                report("RP4", "SIX_MONTH_REPORT", first, "2026-06-20", "RP1").put("cutoff", "2026-06-10");
        noPeriod.remove("covers");
        var dayOfAll = aYearlyReport("RP5", first).put("cutoff", "2026-06-10");
        var noIndicator = aYearlyReport("RP6", first);
        noIndicator.putArray("indicators").add("NO-SUCH");
        plan.set("obligations", array(nobody, loop, unknown, noPeriod, dayOfAll, noIndicator, noIndicator));

        post("/v1/plans", plan)
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/obligations/0/reporters REPORTERS_REQUIRED",
                                "#/obligations/1/feeds OBLIGATION_LOOP",
                                "#/obligations/2/feeds/0 UNKNOWN_OBLIGATION",
                                "#/obligations/3/covers COVERS_REQUIRED",
                                "#/obligations/4/cutoff CUTOFF_OF_RECURRENCE",
                                "#/obligations/5/indicators/0 UNKNOWN_INDICATOR",
                                "#/obligations/6/indicators/0 UNKNOWN_INDICATOR",
                                "#/obligations/6/key KEY_TWICE"));
    }

    @Test
    void areAddedOnlyByThoseWithAuthorityOverThePlan() {
        var plan = planOf(anEmptyPlan(province));

        as("planner", first)
                .body(aYearlyReport("RP1", first).toString())
                .post("/v1/plans/" + plan + "/obligations")
                .then()
                .statusCode(403);
    }

    @Test
    void canFollowARegimeThatNamesItsLaw() {
        get("/v1/reporting-presets?year=2024")
                .statusCode(200)
                .body("items.preset", contains("CALENDAR", "DECREE_09_2019"))
                .body("items[1].periods", hasSize(12 + 4 + 2 + 1))
                .body("items[1].periods[18].period.from", equalTo("2023-12-15"))
                .body("items[1].periods[18].lastAcceptableDay", equalTo("2024-12-25"));
    }

    private static String planOf(ObjectNode plan) {
        return idOf(accepted("/v1/plans", plan));
    }
}
