package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** What the paper of a plan says beside its targets and tasks. */
@OnRealStack
class PapersOfPlansTest {

    @Test
    void aDocumentComesOutWithAllItSays() {
        var plan = anEmptyPlan(province());
        var document = plan.putObject("document").put("typeCode", "KH").put("receivedDate", "2021-10-04");
        document.putObject("issueDateUnknown")
                .put("reason", "Không có trong nguồn")
                .put("notBefore", "2023-11-13");
        document.putArray("legalBases")
                .add("Điều lệ Đảng")
                .add(object().put("symbol", "33-CT/TW").put("typeVi", "Chỉ thị").put("date", "2019-03-18"));
        document.putArray("citations").add(object().put("symbol", "301-KH/TU").put("where", "Tên kế hoạch"));
        document.putArray("attachments")
                .add(object().put("titleVi", "Phụ lục 1").put("present", false));
        document.putArray("recipients").add("Ban Thường vụ (báo cáo)");
        plan.putArray("outline").add(object().put("label", "IV.7"));

        get("/v1/plans/" + idOf(accepted("/v1/plans", plan)))
                .statusCode(200)
                .body("document.issueDateUnknown.notBefore", equalTo("2023-11-13"))
                .body("document.receivedDate", equalTo("2021-10-04"))
                .body("document.legalBases.symbol", contains("Điều lệ Đảng", "33-CT/TW"))
                .body("document.legalBases[1].date", equalTo("2019-03-18"))
                .body("document.citations[0].where", equalTo("Tên kế hoạch"))
                .body("document.attachments[0].present", equalTo(false))
                .body("document.recipients", contains("Ban Thường vụ (báo cáo)"))
                .body("outline.label", contains("IV.7"));
    }

    @Test
    void contradictionsOfThePaperAreRefusedAtTheirPlaces() {
        var plan = anEmptyPlan(province());
        var document = plan.withObject("document");
        document.putObject("issueDateUnknown")
                .put("reason", "?")
                .put("notBefore", "2024-02-01")
                .put("notAfter", "2024-01-01");
        document.putObject("numbering").put("term", "2025-2030").put("year", 2026);
        plan.set("baselines", array(aBaseline("B1", "10").put("denominator", "B9"), aBaseline("B1", "3")));
        plan.set("baselineSums", array(aSum("B1", "B7")));

        post("/v1/plans", plan)
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/document/issueDateUnknown ISSUE_DATE_CONTRADICTED",
                                "#/document/issueDateUnknown PERIOD_INVALID",
                                "#/document/numbering NUMBERING_INVALID",
                                "#/baselines/0/denominator UNKNOWN_BASELINE",
                                "#/baselines/1/key KEY_TWICE",
                                "#/baselineSums/0/parts/0 UNKNOWN_BASELINE"));
    }

    @Test
    void aNumberIsTakenOnceWithinItsIssuerTypeAndTerm() {
        var province = province();
        var first = numbered(anEmptyPlan(province), "90-KH/TU", "2025-2030");
        accepted("/v1/plans", first);

        post("/v1/plans", numbered(anEmptyPlan(province), "90 -KH/TU", "2025-2030"))
                .statusCode(409)
                .body("code", equalTo("PLAN_KEY_TAKEN"))
                .body("errors[0].pointer", equalTo("#/document/number"));
        accepted("/v1/plans", numbered(anEmptyPlan(province), "90-KH/TU", "2030-2035"));
        accepted("/v1/plans", numbered(anEmptyPlan(province()), "90-KH/TU", "2025-2030"));
    }

    @Test
    void baselinesAndTheirSumsAreKeptAsPrinted() {
        var plan = anEmptyPlan(province());
        plan.set("baselines", array(aBaseline("B5", "63"), aBaseline("B7", "53"), aBaseline("B1", "116")));
        plan.set("baselineSums", array(aSum("B1", "B5", "B7")));

        get("/v1/plans/" + idOf(accepted("/v1/plans", plan)) + "/baselines")
                .statusCode(200)
                .body("items.key", contains("B5", "B7", "B1"))
                .body("items.value", contains(63, 53, 116))
                .body("sums[0].whole", equalTo("B1"))
                .body("sums[0].parts", contains("B5", "B7"));
    }

    @Test
    void remarksOfReadersAreKeptApart() {
        var plan = anEmptyPlan(province());
        plan.set("remarks", array(aRemark("IS1")));
        var id = idOf(accepted("/v1/plans", plan));

        accepted("/v1/plans/" + id + "/remarks", aRemark("IS2"));
        post("/v1/plans/" + id + "/remarks", aRemark("IS2")).statusCode(409).body("code", equalTo("REMARK_KEY_TAKEN"));
        get("/v1/plans/" + id + "/remarks").body("items.key", contains("IS1", "IS2"));
        get("/v1/plans/" + id + "/texts").body("items", hasSize(0));
    }

    private static ObjectNode numbered(ObjectNode plan, String number, String term) {
        plan.withObject("document").put("number", number).putObject("numbering").put("term", term);
        return plan;
    }

    private static ObjectNode aBaseline(String key, String value) {
        return object().put("key", key)
                .put("titleVi", "Tổ chức cơ sở đảng")
                .put("titleEn", "Grassroots organisations")
                .put("operator", "=")
                .put("value", new java.math.BigDecimal(value));
    }

    private static ObjectNode aSum(String whole, String... parts) {
        var sum = object().put("whole", whole);
        for (var part : parts) {
            sum.withArray("parts").add(part);
        }
        return sum;
    }

    private static ObjectNode aRemark(String key) {
        return object().put("key", key).put("category", "TYPO").put("textVi", "Tên kế hoạch in nhầm ký hiệu");
    }
}
