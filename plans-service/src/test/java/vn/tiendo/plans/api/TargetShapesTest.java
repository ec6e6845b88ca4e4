package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.anIndicator;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.as;
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
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.groupOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnRealStack
class TargetShapesTest {

    private UUID province;
    private String plan;

    @BeforeEach
    void issueAPlan() {
        province = province();
        plan = idOf(accepted("/v1/plans", anEmptyPlan(province)));
    }

    private String set(ObjectNode target) {
        return idOf(accepted("/v1/plans/" + plan + "/targets", target));
    }

    private void refused(ObjectNode target, String pointer, String code) {
        post("/v1/plans/" + plan + "/targets", target)
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem(pointer + " " + code));
    }

    private static ObjectNode withoutValues(String kind) {
        var target = anAnnualMinimum(newIndicator()).put("kind", kind);
        target.set("periods", array(valued(year(2026), "")));
        return target;
    }

    private static ObjectNode delegated() {
        var target = object().put("key", "TG8")
                .put("titleVi", "Chỉ tiêu do tổ chức khác phân bổ")
                .put("titleEn", "Set by another organisation")
                .put("kind", "DELEGATED")
                .put("firmness", "FIRM");
        target.set("periods", array(valued(year(2026), "")));
        return target;
    }

    private static ObjectNode inWords() {
        return object().put("key", "TG7")
                .put("titleVi", "Tổ phụ nữ ở khu nhà trọ")
                .put("titleEn", "Women's groups")
                .put("kind", "QUALITATIVE")
                .put("firmness", "SOFT");
    }

    @Test
    void sayWhatEachUnitOfAClassHasToReach() {
        var commune = communeOf(province);
        var other = communeOf(province);
        var target = withoutValues("ANNUAL_MINIMUM");
        var each =
                object().put("level", "COMMUNE").put("system", "ADMINISTRATIVE").put("value", "50");
        each.set(
                "except",
                array(
                        object().put("unit", commune.toString()).put("value", "40-45"),
                        object().put("unit", other.toString())));
        var ofGroup =
                object().put("group", groupOf(province, commune).toString()).put("value", "10");
        target.set("unitValues", array(each, ofGroup));

        get("/v1/targets/" + set(target))
                .statusCode(200)
                .body("judgedBy", equalTo("COMPUTED"))
                .body("shape.unitValues.value", contains("50", "10"))
                .body("shape.unitValues[0].level", equalTo("COMMUNE"))
                .body("shape.unitValues[0].except.value", contains("40-45", null));
    }

    @Test
    void sayAGrowthInPlaceOfAValue() {
        var target = withoutValues("ANNUAL_MINIMUM");
        target.putObject("growth").put("percent", 5.5).set("baselinePeriod", year(2025));

        get("/v1/targets/" + set(target))
                .body("shape.growth.percent", equalTo(5.5f))
                .body("shape.growth.baselinePeriod.from", equalTo("2025-01-01"));
    }

    @Test
    void sayWhoseFiguresCountFromWhenAndAtWhichPace() {
        var target = aCumulative(newIndicator()).put("countingFrom", "2025-07-01");
        target.putObject("scope").put("system", "ADMINISTRATIVE").put("textVi", "toàn tỉnh");
        target.putObject("pace").put("onTrack", 1).put("atRisk", 0.8);

        get("/v1/targets/" + set(target))
                .body("shape.countingFrom", equalTo("2025-07-01"))
                .body("shape.scope.system", equalTo("ADMINISTRATIVE"))
                .body("shape.pace.atRisk", equalTo(0.8f));
    }

    @Test
    void nameTheTargetThatIsStatedASecondTime() {
        var original = set(aCumulative(newIndicator()));
        var again = object().put("key", "TG9")
                .put("titleVi", "Nhắc lại")
                .put("titleEn", "Restated")
                .put("kind", "RESTATEMENT")
                .put("firmness", "STRIVE");

        refused(again, "#/restates", "RESTATES_REQUIRED");
        refused(again.deepCopy().put("restates", "TG9"), "#/restates", "TARGET_LOOP");
        refused(again.deepCopy().put("restates", "TG404"), "#/restates", "UNKNOWN_TARGET");
        get("/v1/targets/" + set(again.put("restates", "TG2")))
                .body("shape.restatesTargetId", equalTo(original))
                .body("judgedBy", equalTo("COMPUTED"));
    }

    @Test
    void refuseClassesThatNameNobodyOrSayNothing() {
        var target = withoutValues("ANNUAL_MINIMUM");
        var strange = object().put("system", "PARTY").put("value", "9-8");
        strange.set("period", year(2031));
        target.set("unitValues", array(object().put("value", "3"), object().put("level", "COMMUNE"), strange));

        post("/v1/plans/" + plan + "/targets", target)
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/unitValues/0 UNIT_CLASS_REQUIRED",
                                "#/unitValues/1/value CLASS_VALUE_REQUIRED",
                                "#/unitValues/2/period PERIOD_NOT_OF_TARGET",
                                "#/unitValues/2/value VALUE_RANGE_INVERTED"));
    }

    @ParameterizedTest
    @CsvSource({"10-8, VALUE_RANGE_INVERTED", "-3, NEGATIVE_QUANTITY", "trên 55, VALUE_INVALID", "1.5, QUANTITY_SCALE"})
    void refuseAValueThatContradictsItself(String value, String code) {
        var target = aCumulative(newIndicator());
        target.set("periods", array(valued(year(2026), value)));

        refused(target, "#/periods/0/value", code);
    }

    @Test
    void refuseAGrowthBesideAValueOrBelowNothing() {
        var both = anAnnualMinimum(newIndicator());
        both.putObject("growth").put("percent", 5);
        var tooMuch = withoutValues("ANNUAL_MINIMUM");
        tooMuch.putObject("growth").put("percent", -101);

        refused(both, "#/growth", "GROWTH_WITH_VALUE");
        refused(tooMuch, "#/growth/percent", "GROWTH_INVALID");
    }

    @Test
    void refuseACountingStartThatNothingCountsFrom() {
        refused(
                anAnnualMinimum(newIndicator()).put("countingFrom", "2025-01-01"),
                "#/countingFrom",
                "COUNTING_START_UNEXPECTED");
        refused(
                aCumulative(idOf(accepted("/v1/indicators", anIndicator().put("kind", "STOCK"))))
                        .put("countingFrom", "2025-01-01"),
                "#/countingFrom",
                "COUNTING_START_UNEXPECTED");
        refused(
                aCumulative(newIndicator()).put("countingFrom", "2031-01-01"),
                "#/countingFrom",
                "COUNTING_START_AFTER_PERIOD");
    }

    @Test
    void refuseWhatTheKindHasNoUseFor() {
        var pinned = aCumulative(newIndicator());
        pinned.putObject("pinned").put("snapshotDate", "2025-12-31");

        refused(pinned, "#/pinned", "PINNED_WITHOUT_DENOMINATOR");
        refused(aCumulative(newIndicator()).put("carry", true), "#/carry", "CARRY_UNEXPECTED");
        refused(aCumulative(newIndicator()).put("restates", "TG1"), "#/restates", "RESTATES_UNEXPECTED");
    }

    @Test
    void refuseAScopeThatItsIndicatorDoesNotCount() {
        var indicator = anIndicator().put("source", "REGISTRY");
        indicator
                .putObject("registry")
                .put("event", "ESTABLISHED")
                .put("organisationType", "PARTY")
                .putArray("ownership")
                .add("FOREIGN_INVESTED");
        var target = aCumulative(idOf(accepted("/v1/indicators", indicator)));
        target.putObject("scope").putArray("ownership").add("STATE");

        refused(target, "#/scope/ownership", "SCOPE_CONTRADICTS_INDICATOR");
    }

    @Test
    void openADelegatedTargetByATargetOfAnotherPlan() {
        var target = set(delegated());
        var other = idOf(accepted("/v1/plans", anEmptyPlan(province)));
        var setter = idOf(accepted("/v1/plans/" + other + "/targets", anAnnualMinimum(newIndicator())));

        get("/v1/targets/" + target + "/delegations").statusCode(200).body("items", hasSize(0));
        accepted(
                "/v1/targets/" + target + "/delegations",
                object().put("effectiveOn", "2026-06-01").put("byTarget", setter));
        get("/v1/targets/" + target + "/delegations")
                .body("items.byTargetId", contains(setter))
                .body("items.byPlanId", contains(other))
                .body("items[0].operator", nullValue());
    }

    @Test
    void openADelegatedTargetByADocument() {
        var target = set(delegated());
        var delegation = object().put("effectiveOn", "2026-06-01");
        delegation.set("periods", array(valued(year(2026), "12")));

        post("/v1/targets/" + target + "/delegations", delegation)
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_REQUIRED"));
        accepted("/v1/targets/" + target + "/delegations", delegation.put("document", "31-HD/LĐLĐ"));
        get("/v1/targets/" + target + "/delegations").body("items[0].periods.value", contains("12"));
    }

    @Test
    void refuseADelegationOfWhatHasItsOwnValueOrToNobody() {
        var own = set(anAnnualMinimum(newIndicator()));
        var left = set(delegated());
        var both = object().put("effectiveOn", "2026-06-01").put("byTarget", own);
        both.set("periods", array(valued(year(2026), "12")));

        post("/v1/targets/" + own + "/delegations", both.deepCopy())
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("# DELEGATION_TWICE", "# TARGET_NOT_DELEGATED", "#/byTarget TARGET_LOOP"));
        post("/v1/targets/" + left + "/delegations", object().put("effectiveOn", "2026-01-01"))
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("# DELEGATION_EMPTY", "#/effectiveOn EFFECTIVE_BEFORE_TARGET"));
        post(
                        "/v1/targets/" + left + "/delegations",
                        object().put("effectiveOn", "2026-06-01").put("byTarget", left))
                .body("code", equalTo("TARGET_LOOP"));
    }

    @Test
    void keepTheEvidenceForATargetInWords() {
        var target = set(inWords());
        var evidence = object().put("on", "2026-06-25")
                .put("text", "Thành lập 3 tổ phụ nữ ở khu nhà trọ")
                .put("verdict", "PARTLY_MET");
        evidence.putArray("documents").addObject().put("number", "112-BC/HLHPN").put("issuedOn", "2026-06-24");

        accepted("/v1/targets/" + target + "/evidence", evidence);
        get("/v1/targets/" + target + "/evidence")
                .statusCode(200)
                .body("items.unitId", contains(province.toString()))
                .body("items.verdict", contains("PARTLY_MET"))
                .body("items[0].documents.number", contains("112-BC/HLHPN"));
    }

    @Test
    void refuseEvidenceFromTheFutureFromNowhereAndForFigures() {
        var evidence = object().put("on", "2999-01-01").put("text", "Đã xong");
        evidence.putArray("documents").addObject();

        post("/v1/targets/" + set(inWords()) + "/evidence", evidence)
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("#/on EVIDENCE_IN_FUTURE", "#/documents/0 EVIDENCE_WITHOUT_SOURCE"));
        post(
                        "/v1/targets/" + set(anAnnualMinimum(newIndicator())) + "/evidence",
                        object().put("on", "2026-06-25").put("text", "Đã xong"))
                .body("code", equalTo("TARGET_COMPUTED"));
    }

    @Test
    void keepEvidenceToThoseWithAuthorityOverTheUnit() {
        var target = set(inWords());

        as("reporter", communeOf(province))
                .body(object().put("on", "2026-06-25").put("text", "Đã xong").toString())
                .post("/v1/targets/" + target + "/evidence")
                .then()
                .statusCode(403);
    }
}
