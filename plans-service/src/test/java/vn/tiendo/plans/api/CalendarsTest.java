package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.as;
import static vn.tiendo.plans.api.Api.asViewer;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.period;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnRealStack
class CalendarsTest {
    private static final String NATIONAL_DAY = "2026-09-02";

    private static ObjectNode aCalendar(UUID unit, String effectiveOn, String... holidays) {
        var calendar = object().put("unitId", unit.toString()).put("effectiveOn", effectiveOn);
        var days = calendar.putArray("holidays");
        for (var day : holidays) {
            days.add(object().put("day", day).put("nameVi", "Quốc khánh").put("nameEn", "National Day"));
        }
        return calendar;
    }

    private static ValidatableResponse days(UUID unit, String from, String through) {
        return get("/v1/working-days?unit=" + unit + "&from=" + from + "&through=" + through)
                .statusCode(200);
    }

    private static ValidatableResponse read(ObjectNode phrase) {
        return asViewer().body(phrase.toString()).post("/v1/deadlines").then().statusCode(200);
    }

    @Test
    void withoutOneTheWeekendsAreOff() {
        days(province(), "2026-08-28", "2026-09-03")
                .body("workingDays", equalTo(5))
                .body(
                        "days.kind",
                        contains("WORKING", "WEEKEND", "WEEKEND", "WORKING", "WORKING", "WORKING", "WORKING"));
    }

    @Test
    void theNearestUpwardHoldsFromItsDayOn() {
        var province = province();
        var commune = communeOf(province);
        var calendar = aCalendar(province, "2026-01-01", "2026-09-01", NATIONAL_DAY);
        calendar.putArray("workingDays").add("2026-08-22");
        accepted("/v1/calendars", calendar);

        days(commune, "2026-08-21", "2026-08-23").body("days.kind", contains("WORKING", "MADE_UP", "WEEKEND"));
        days(commune, "2026-09-01", NATIONAL_DAY)
                .body("workingDays", equalTo(0))
                .body("days.nameEn", hasItem("National Day"));

        String own = idOf(accepted("/v1/calendars", aCalendar(commune, "2026-09-02", NATIONAL_DAY)));

        days(commune, "2026-09-01", NATIONAL_DAY).body("days.kind", contains("HOLIDAY", "HOLIDAY"));
        get("/v1/calendars?unit=" + commune + "&at=" + NATIONAL_DAY)
                .body("items", hasSize(2))
                .body("inForce", equalTo(own));
        get("/v1/calendars?unit=" + province + "&at=2025-12-31").body("inForce", nullValue());
    }

    @Test
    void contradictionsAndForeignUnitsAreRefused() {
        var province = province();
        var worked = aCalendar(province, "2026-01-01", NATIONAL_DAY);
        worked.putArray("workingDays").add(NATIONAL_DAY);
        post("/v1/calendars", worked)
                .statusCode(422)
                .body("errors.code", contains("HOLIDAY_WORKED"))
                .body("errors.pointer", contains("#/workingDays"));
        post("/v1/calendars", aCalendar(province, "2026-01-01", NATIONAL_DAY, NATIONAL_DAY))
                .statusCode(422)
                .body("code", equalTo("DAY_TWICE"));
        as("planner", communeOf(province))
                .body(aCalendar(province, "2026-01-01").toString())
                .post("/v1/calendars")
                .then()
                .statusCode(403);
        get("/v1/working-days?unit=" + province + "&from=2026-01-02&through=2026-01-01")
                .statusCode(400)
                .body("code", equalTo("DAYS_OUT_OF_RANGE"));
    }

    @Test
    void deadlinesInWordsAreReadOrSaidNotToBe() {
        var phrase = object().put("phrase", "hằng năm").put("issueDate", "2026-04-15");
        phrase.set("planPeriod", period("2026-01-01", "2028-12-31"));
        read(phrase)
                .body("understood", equalTo(true))
                .body("deadline.recurrence", equalTo("FREQ=YEARLY"))
                .body("occurrences.from", contains("2026-04-15", "2027-01-01", "2028-01-01"))
                .body("occurrences.lastAcceptableDay", contains("2026-12-31", "2027-12-31", "2028-12-31"));
        read(object().put("phrase", "trước ngày 31/02"))
                .body("understood", equalTo(false))
                .body("reason", equalTo("IMPOSSIBLE_DATE"))
                .body("deadline", nullValue());
    }

    @Test
    void workingDaysOfADeadlineAreThoseOfTheUnit() {
        var province = province();
        accepted("/v1/calendars", aCalendar(province, "2026-01-01", "2026-09-01", NATIONAL_DAY));

        read(object().put("phrase", "trong 3 ngày làm việc kể từ ngày 28/8/2026")
                        .put("unit", province.toString()))
                .body("deadline.lastAcceptableDay", equalTo("2026-09-04"));
        read(object().put("phrase", "trong 3 ngày làm việc kể từ ngày 28/8/2026"))
                .body("deadline.lastAcceptableDay", equalTo(NATIONAL_DAY));
    }

    @Test
    void aPlanMayStateItsDeadlinesInWordsAlone() {
        var province = province();
        var plan = anEmptyPlan(province);
        var inWords = aTask("K01", province);
        inWords.set("schedule", object().put("rawVi", "hoàn thành trong quý II/2026"));
        var unclear = aTask("K02", province);
        unclear.set("schedule", object().put("rawVi", "trước ngày 31/02"));
        var neither = aTask("K03", province);
        neither.set("schedule", object().put("due", "2026-06-30"));

        plan.set("tasks", array(inWords, unclear, neither));
        post("/v1/plans", plan)
                .statusCode(422)
                .body("errors.pointer", contains("#/tasks/1/schedule/rawVi", "#/tasks/2/schedule/kind"))
                .body("errors.code", contains("WORDS_NOT_UNDERSTOOD", "SCHEDULE_KIND_REQUIRED"));

        plan.set("tasks", array(inWords));
        String id = idOf(accepted("/v1/plans", plan));
        get("/v1/plans/" + id + "/tasks")
                .body("items[0].schedule.kind", equalTo("WITHIN_PERIOD"))
                .body("items[0].schedule.notBefore", equalTo("2026-04-15"))
                .body("items[0].schedule.lastAcceptableDay", equalTo("2026-06-30"));
    }
}
