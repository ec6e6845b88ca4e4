package vn.tiendo.plans.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.as;
import static vn.tiendo.plans.api.Api.asViewer;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.PlanFixture.anAllocation;
import static vn.tiendo.plans.api.PlanFixture.anAnnualMinimum;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.unit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of a plan with one target in 2026 and 2027 and two communes, of which the second has "1-2" in 2026. */
@OnRealStack
class AllocationFormsTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TAKEN = "?effectiveOn=2026-05-01&document=21-QĐ/TU";

    private UUID a;
    private UUID b;
    private String plan;
    private String key;

    @BeforeEach
    void aPlan() {
        var province = province();
        a = unit(province, "2020-01-01", "A1");
        b = unit(province, "2020-01-01", "B1");
        var answer = accepted("/v1/plans", anEmptyPlan(province));
        plan = idOf(answer);
        key = answer.path("key");
        var target = idOf(accepted("/v1/plans/" + plan + "/targets", anAnnualMinimum(newIndicator())));
        var table = anAllocation(a, "3").put("printedTotal", "200");
        table.set("cells", array(cell(a, "3"), cell(b, "1-2")));
        accepted("/v1/targets/" + target + "/allocations", table);
    }

    private static ObjectNode cell(UUID unit, String cell) {
        return object().put("unitId", unit.toString()).put("cell", cell);
    }

    private static String code(UUID unit) {
        return unit.toString().replace("-", "");
    }

    private byte[] form(String type) {
        return asViewer()
                .accept(type)
                .get("/v1/plans/" + plan + "/allocation-forms")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private String csv() {
        return new String(form("text/csv"), UTF_8);
    }

    private ValidatableResponse handedIn(String question, String type, byte[] file) {
        return as("planner", null)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(XLSX, ContentType.BINARY)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType(type)
                .body(file)
                .post("/v1/plans/" + plan + "/allocation-forms" + question)
                .then();
    }

    private ValidatableResponse handedIn(String question, String csv) {
        return handedIn(question, "text/csv", csv.getBytes(UTF_8));
    }

    @Test
    void hasTwoHeaderRowsThenTheTotalThenTheUnits() {
        assertThat(csv()).isEqualTo("""
                \uFEFFMã máy,STT,Đơn vị,Mã đơn vị,TG1. Kết nạp mới,
                ,,,,Năm 2026,Năm 2027
                TOTAL %s,,Tổng số,,200,
                %s,1,Đảng bộ,A1,3,
                %s,2,Đảng bộ,B1,1-2,
                """.formatted(key, code(a), code(b)).replace("\n", "\r\n"));
    }

    @Test
    void handedInUnchangedChangesNothingInEitherFormat() {
        for (var type : new String[] {XLSX, "text/csv"}) {
            handedIn(TAKEN, type, form(type))
                    .statusCode(200)
                    .body("counts.unchanged", equalTo(2))
                    .body("tables", empty());
        }
        get("/v1/plans/" + plan + "/allocation-table").body("items.cells.flatten()", contains("3", "", "1-2", ""));
    }

    @Test
    void aDryRunSaysExactlyWhatWouldChangeAndChangesNothing() {
        var filled = csv().replace("A1,3,", "A1,5,-").replace("B1,1-2,", "B1,1-2,\"1.200\"");

        handedIn(TAKEN + "&dryRun=true&locale=vi", filled)
                .statusCode(200)
                .body("rejections", empty())
                .body("counts.created", equalTo(2))
                .body("counts.updated", equalTo(1))
                .body(
                        "differences.collect { it.row + it.column + ' ' + it.from + '>' + it.to }",
                        containsInAnyOrder("4E 3>5", "4F >-", "5F >1200"));
        get("/v1/plans/" + plan + "/allocation-table").body("items.cells.flatten()", contains("3", "", "1-2", ""));
    }

    @Test
    void makesANewTableOfEachColumnThatChanges() {
        var filled = csv().replace(",Tổng số,,200,", ",Tổng số,,9,")
                .replace(code(a) + ",1", "GROUP,I,Các xã,,,\r\n" + code(a) + ",1")
                .replace("A1,3,", "A1,5,");

        handedIn(TAKEN, filled)
                .statusCode(201)
                .body("tables.targetKey", contains("TG1"))
                .body("tables[0].period.from", equalTo("2026-01-01"))
                .body("tables[0].printedTotal", equalTo("9"))
                .body("tables[0].recomputedTotal", equalTo("5"))
                .body("tables[0].totalsAgree", equalTo(false));

        assertThat(csv()).contains("Tổng số,,9,").contains("GROUP,I,Các xã,,,\r\n" + code(a) + ",1,Đảng bộ,A1,5,");
        get("/v1/plans/" + plan + "/findings").body("items.code", hasItem("PRINTED_TOTAL_NOT_SUM"));
        get("/v1/plans/" + plan + "/allocation-table?at=2026-04-30").body("items[0].cells[0]", equalTo("3"));
        handedIn(TAKEN, csv()).statusCode(200).body("counts.updated", equalTo(0));
    }

    @Test
    void everyRefusedCellIsSaidByRowAndColumnAndNothingIsTaken() {
        var stranger = UUID.randomUUID();
        var later = unit(null, "2027-02-01", null);
        var filled = csv().replace("A1,3,", "A1,x,1.234").replace("B1,1-2,", "B1,2-1,0.5") + code(a) + ",3,,,1,\r\n"
                + code(stranger) + ",4,,,1,\r\n" + code(later) + ",5,,,1,7\r\n,6,Xã mới,,1,\r\n";

        handedIn(TAKEN + "&dryRun=true", filled)
                .statusCode(200)
                .body(
                        "rejections.collect { it.row + it.column + ' ' + it.code }",
                        containsInAnyOrder(
                                "4E CELL_INVALID",
                                "4F NUMBER_NEEDS_LOCALE",
                                "5E VALUE_RANGE_INVERTED",
                                "5F NUMBER_NEEDS_LOCALE",
                                "6A UNIT_TWICE",
                                "7A NOT_YET_KNOWN",
                                "8E UNIT_NOT_IN_FORCE",
                                "9A FORM_UNIT_UNKNOWN"))
                .body("rejections[0].messageEn", not(equalTo("")));
        handedIn(TAKEN, filled)
                .statusCode(422)
                .body("errors", hasSize(8))
                .body("errors.pointer", hasItem("#/Phân bổ/4/E"));
        get("/v1/plans/" + plan + "/allocation-table").body("items", hasSize(2));
    }

    @Test
    void aFormOfAnotherShapeIsRefusedAsAWhole() {
        refused("FORM_HEADER_MOVED", csv().replace("Năm 2026,Năm 2027", "Năm 2027,Năm 2026"));
        refused("FORM_HEADER_MOVED", csv().replace("TG1. Kết nạp mới,\r\n", ",TG1. Kết nạp mới\r\n"));
        refused("FORM_TOTAL_MISSING", csv().replace("TOTAL " + key, code(a)));
        refused("FORM_OF_ANOTHER_PLAN", csv().replace("TOTAL " + key, "TOTAL other"));
        refused("FILE_EMPTY", "Mã máy,STT,Đơn vị,Mã đơn vị,TG1. Kết nạp mới,\r\n");
        handedIn(TAKEN, XLSX, "no workbook".getBytes(UTF_8)).statusCode(422).body("code", equalTo("NOT_XLSX"));
    }

    private void refused(String code, String csv) {
        handedIn(TAKEN + "&dryRun=true", csv).statusCode(422).body("code", equalTo(code));
    }

    @Test
    void aPeriodThatIsOverNeedsADocument() {
        var changed = csv().replace("A1,3,", "A1,5,");

        handedIn("?effectiveOn=2027-02-01", changed).statusCode(422).body("code", equalTo("DOCUMENT_REQUIRED"));
        handedIn("?effectiveOn=2027-02-01&document=8-QĐ/TU", changed).statusCode(201);
    }

    @Test
    void ofAPlanWithoutTablesListsTheUnitsBelow() {
        var other = province();
        var commune = communeOf(other);
        var fresh = idOf(accepted("/v1/plans", anEmptyPlan(other)));

        assertThat(new String(
                        asViewer()
                                .accept("text/csv")
                                .get("/v1/plans/" + fresh + "/allocation-forms")
                                .asByteArray(),
                        UTF_8))
                .contains(code(commune));
    }
}
