package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.anIndicator;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.Api.valued;
import static vn.tiendo.plans.api.Api.year;
import static vn.tiendo.plans.api.PlanFixture.aCumulative;
import static vn.tiendo.plans.api.PlanFixture.anAnnualMinimum;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

@OnRealStack
class TargetsTest {

    private static String aPlan() {
        return idOf(accepted("/v1/plans", anEmptyPlan(province())));
    }

    private static String set(String plan, ObjectNode target) {
        return idOf(accepted("/v1/plans/" + plan + "/targets", target));
    }

    private static ObjectNode amendment(String on, ObjectNode... periods) {
        var amendment = object().put("effectiveOn", on).put("document", "21-QĐ/TU");
        amendment.set("periods", array(periods));
        return amendment;
    }

    @Test
    void isSetWithTheDayOfItsPlan() {
        var target = set(aPlan(), anAnnualMinimum(newIndicator()));

        get("/v1/targets/" + target)
                .statusCode(200)
                .body("effectiveOn", equalTo("2026-01-05"))
                .body("operator", equalTo(">="))
                .body("periods.value", contains("200", "200"));
        get("/v1/targets/" + target + "?at=2026-01-04").statusCode(404);
    }

    @Test
    void namesItsParentByKey() {
        var plan = aPlan();
        var whole = newIndicator();
        var part = idOf(accepted("/v1/indicators", anIndicator().put("partOf", whole)));
        var parent = set(plan, anAnnualMinimum(whole));

        var child = set(
                plan,
                anAnnualMinimum(part).put("key", "TG1a").put("kind", "OF_WHICH").put("parent", "TG1"));

        get("/v1/targets/" + child).body("parentTargetId", equalTo(parent));
    }

    @Test
    void ofAKindNotComputedYetIsKeptAsText() {
        var target = set(
                aPlan(),
                object().put("key", "TG6")
                        .put("titleVi", "Phát triển tổ chức Đoàn")
                        .put("titleEn", "Youth organisations")
                        .put("kind", "QUALITATIVE")
                        .put("firmness", "SOFT"));

        get("/v1/targets/" + target).body("judgedBy", equalTo("TEXT")).body("operator", nullValue());
    }

    @Test
    void aSoftRangeMayLeaveItsValueToTheCells() {
        var soft = anAnnualMinimum(newIndicator()).put("kind", "SOFT_RANGE").put("firmness", "SOFT");
        soft.set("periods", array(valued(year(2026), "")));

        get("/v1/targets/" + set(aPlan(), soft))
                .body("judgedBy", equalTo("COMPUTED"))
                .body("periods[0].value", nullValue());
    }

    @Test
    void whatItsKindNeedsAndIsMissingIsSaidAtOnce() {
        var plan = aPlan();
        post(
                        "/v1/plans/" + plan + "/targets",
                        object().put("key", "TG1")
                                .put("titleVi", "Kết nạp mới")
                                .put("titleEn", "Members admitted")
                                .put("kind", "ANNUAL_MINIMUM")
                                .put("firmness", "FIRM"))
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/indicator INDICATOR_REQUIRED",
                                "#/operator OPERATOR_REQUIRED",
                                "#/periods TARGET_WITHOUT_PERIOD"));
    }

    @Test
    void aKeyIsTakenOnceInAPlan() {
        var plan = aPlan();
        var target = anAnnualMinimum(newIndicator());
        set(plan, target);

        post("/v1/plans/" + plan + "/targets", target).statusCode(409).body("code", equalTo("TARGET_KEY_TAKEN"));
    }

    @Test
    void isAmendedFromADayOnAndKeepsWhatWasKnownBefore() {
        var target = set(aPlan(), aCumulativeOf2026());
        String before = get("/v1/targets/" + target).extract().path("recordedAt");
        accepted("/v1/targets/" + target + "/amendments", amendment("2026-09-01", valued(year(2026), "12")));

        get("/v1/targets/" + target + "?at=2026-08-31").body("periods[0].value", equalTo("10"));
        get("/v1/targets/" + target + "?at=2026-12-31")
                .body("periods[0].value", equalTo("12"))
                .body("periods[0].document", equalTo("21-QĐ/TU"));
        get("/v1/targets/" + target + "?at=2026-12-31&knownAt=" + before).body("periods[0].value", equalTo("10"));
    }

    private static ObjectNode aCumulativeOf2026() {
        var target = aCumulative(newIndicator());
        target.set("periods", array(valued(year(2026), "10")));
        return target;
    }

    @Test
    void aClosedPeriodIsAmendedOnlyByDocument() {
        var target = set(aPlan(), aCumulativeOf2026());
        var closed = object().put("effectiveOn", "2027-05-01");
        closed.set("closedPeriods", array(valued(year(2026), "8")));

        post("/v1/targets/" + target + "/amendments", closed)
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_REQUIRED"));
        accepted("/v1/targets/" + target + "/amendments", closed.put("document", "30-QĐ/TU"));
        get("/v1/targets/" + target + "?at=2027-04-30").body("periods[0].value", equalTo("10"));
        get("/v1/targets/" + target + "?at=2027-05-01").body("periods[0].value", equalTo("8"));
    }

    @Test
    void anAmendmentIsNotEarlierThanItsTarget() {
        var target = set(aPlan(), aCumulativeOf2026());

        post("/v1/targets/" + target + "/amendments", amendment("2026-01-04", valued(year(2026), "12.5")))
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/effectiveOn EFFECTIVE_BEFORE_TARGET", "#/periods/0/value QUANTITY_SCALE"));
    }
}
