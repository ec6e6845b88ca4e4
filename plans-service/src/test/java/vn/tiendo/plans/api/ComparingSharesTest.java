package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
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

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

@OnRealStack
class ComparingSharesTest {

    private static ObjectNode aRatio() {
        return anIndicator().put("kind", "RATIO").put("scale", 2).put("aggregation", "NONE");
    }

    private static ObjectNode aRatioOf(String of, ObjectNode denominator, ObjectNode numerator) {
        var ratio = object().put("of", of);
        ratio.set("denominator", denominator);
        ratio.set("numerator", numerator);
        var indicator = aRatio();
        indicator.set("ratio", ratio);
        return indicator;
    }

    private static ObjectNode aTarget(String kind, String indicator) {
        var target = object().put("key", "TG1")
                .put("titleVi", "Tỷ lệ")
                .put("titleEn", "Share")
                .put("kind", kind)
                .put("indicator", indicator)
                .put("operator", ">")
                .put("firmness", "FIRM");
        target.set("periods", array(valued(year(2026), "90")));
        return target;
    }

    private static String targetsOfANewPlan() {
        var plan = idOf(accepted("/v1/plans", PlanFixture.anEmptyPlan(UnitsToldFixture.province())));
        return "/v1/plans/" + plan + "/targets";
    }

    @Test
    void aShareOfEnterprisesKeepsBothPredicates() {
        var whole = object().put("has", "PARTY");
        whole.putArray("ownership").add("NON_STATE_DOMESTIC");
        var indicator = aRatioOf("ENTERPRISES", whole, object().put("has", "SELF_DEFENCE"));

        get("/v1/indicators/" + idOf(accepted("/v1/indicators", indicator)))
                .statusCode(200)
                .body("ratio.of", equalTo("ENTERPRISES"))
                .body("ratio.denominator.has", equalTo("PARTY"))
                .body("ratio.denominator.ownership", contains("NON_STATE_DOMESTIC"))
                .body("ratio.denominator.rated", nullValue())
                .body("ratio.numerator.has", equalTo("SELF_DEFENCE"));
    }

    @Test
    void aShareOfReportedNumbersNamesAPartAndItsWhole() {
        var whole = newIndicator();
        var part = idOf(accepted("/v1/indicators", anIndicator().put("partOf", whole)));
        var indicator = aRatio();
        indicator
                .putObject("ratio")
                .put("of", "INDICATORS")
                .put("denominator", whole)
                .put("numerator", part);

        get("/v1/indicators/" + idOf(accepted("/v1/indicators", indicator)))
                .body("ratio.denominator.indicator", equalTo(whole))
                .body("ratio.numerator.indicator", equalTo(part));

        indicator = aRatio();
        indicator
                .putObject("ratio")
                .put("of", "INDICATORS")
                .put("denominator", part)
                .put("numerator", whole);
        post("/v1/indicators", indicator)
                .statusCode(422)
                .body("code", equalTo("NUMERATOR_NOT_PART"))
                .body("errors[0].pointer", equalTo("#/ratio/numerator"));
    }

    @Test
    void aRatioWithoutDenominatorIsRefused() {
        post("/v1/indicators", aRatio())
                .statusCode(422)
                .body("code", equalTo("RATIO_WITHOUT_DENOMINATOR"))
                .body("errors[0].pointer", equalTo("#/ratio/denominator"));

        var halved = aRatio();
        halved.putObject("ratio")
                .put("of", "ORGANISATIONS")
                .putObject("numerator")
                .put("type", "PARTY");
        post("/v1/indicators", halved).statusCode(422).body("code", equalTo("RATIO_WITHOUT_DENOMINATOR"));
    }

    @Test
    void whatCannotBeSaidOfTheThingsCountedIsRefused() {
        post("/v1/indicators", aRatioOf("ENTERPRISES", object().put("rated", true), object().put("has", "PARTY")))
                .statusCode(422)
                .body("code", equalTo("RATIO_CLAUSE_UNEXPECTED"))
                .body("errors[0].pointer", equalTo("#/ratio/rated"));
        post("/v1/indicators", aRatioOf("ENTERPRISES", object(), object()))
                .statusCode(422)
                .body("code", equalTo("RATIO_WITHOUT_NUMERATOR"));
        var flow =
                aRatioOf("ENTERPRISES", object(), object().put("has", "PARTY")).put("kind", "FLOW");
        post("/v1/indicators", flow).statusCode(422).body("code", equalTo("RATIO_UNEXPECTED"));
    }

    @Test
    void aTargetThatIsAShareNeedsAWhole() {
        var targets = targetsOfANewPlan();

        post(targets, aTarget("RATIO", newIndicator()))
                .statusCode(422)
                .body("code", equalTo("RATIO_WITHOUT_DENOMINATOR"))
                .body("errors[0].pointer", equalTo("#/indicator"));
        post(targets, aTarget("COVERAGE_PER_ORG", newIndicator()))
                .statusCode(422)
                .body("code", equalTo("ORGANISATION_TYPE_REQUIRED"))
                .body("errors[0].pointer", equalTo("#/organisationType"));
    }

    @Test
    void coverageIsComputedWithoutAStatedShare() {
        var target = aTarget("COVERAGE_PER_ORG", newIndicator()).put("organisationType", "TRADE_UNION");
        target.withArray("periods").forEach(period -> ((ObjectNode) period).remove("value"));

        get("/v1/targets/" + idOf(accepted(targetsOfANewPlan(), target)))
                .body("judgedBy", equalTo("COMPUTED"))
                .body("organisationType", equalTo("TRADE_UNION"));
    }
}
