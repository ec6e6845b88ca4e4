package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.horizon;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnRealStack
class ResultTableTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    Path folder;

    private UUID province;
    private UUID admitted;
    private PlanFacts facts;

    @BeforeEach
    void aPlanWithTwoTargetsAndOneInWords() {
        province = ForeignFacts.unit("Đồng Nai", null);
        admitted = ForeignFacts.flow();
        facts = PlanFacts.of(province);
        facts.annualMinimum(admitted, "200", 2026);
        facts.cumulative(admitted, "1000");
        facts.judgedByText();
        facts.arrive();
        entered(province, "2025-05-01", admitted, 48);
        entered(province, "2026-02-01", admitted, 51);
        entered(province, "2026-05-01", admitted, 52);
        entered(province, "2026-07-01", admitted, 100);
    }

    @Test
    void comparesThePeriodWithThePlanAndWithTheYearBefore() {
        table("application/json")
                .then()
                .statusCode(200)
                .body("at", equalTo("2026-06-30"))
                .body("rows.ordinal", contains("1", "2", "3"))
                .body("rows[0].value", equalTo(200))
                .body("rows[0].inPeriod.value", equalTo(52))
                .body("rows[0].cumulated.value", equalTo(103))
                .body("rows[0].percentOfPlan", equalTo("51,50 %"))
                .body("rows[0].yearBefore.value", equalTo(48))
                .body("rows[0].percentOfYearBefore", equalTo("108,33 %"))
                .body("rows[0].assessment.textVi", equalTo("Đang thực hiện"))
                .body("rows[1].planned.through", equalTo("2030-12-31"))
                .body("rows[1].percentOfPlan", equalTo("10,30 %"))
                .body("rows[2].state", equalTo("JUDGED_BY_EVIDENCE"))
                .body("rows[2].value", nullValue());
    }

    @Test
    void theYearBeforeIsNotKnownWhereNothingWasReported() {
        asViewer()
                .queryParam("plan", facts.plan)
                .queryParam("period", "2026-02")
                .queryParam("at", "2026-06-30")
                .get("/v1/result-tables")
                .then()
                .body("rows[0].inPeriod.value", equalTo(51))
                .body("rows[0].cumulated.value", equalTo(51))
                .body("rows[0].yearBefore.state", equalTo("NOTHING"))
                .body("rows[0].percentOfYearBefore", nullValue());
    }

    @Test
    void isTheAnnexThatOfficialsKnow() throws Exception {
        var csv = table("text/csv");
        csv.then().statusCode(200).header("Content-Disposition", containsString("ket-qua-2026-04-01-2026-06-30.csv"));
        var lines = new String(csv.asByteArray(), StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines[0])
                .isEqualTo("\uFEFFMã,TT,Chỉ tiêu,ĐVT,Kế hoạch,Thực hiện,,So sánh (%),,Đánh giá,Nguyên nhân");
        assertThat(lines[1]).isEqualTo(",,,,,Trong kỳ,Lũy kế,Kế hoạch,Cùng kỳ,,");
        assertThat(lines[2]).contains(",1.,Chỉ tiêu,").endsWith(",200,52,103,51.50,108.33,Đang thực hiện,");
        assertThat(sheetOf(table(XLSX).asByteArray())).contains("<v>52</v>", "<v>103</v>", "<v>51.50</v>");
    }

    @Test
    void staysAsItWasAtItsKnownAt() {
        var before = horizon();
        var shown = table("application/json", "knownAt", before);
        entered(province, "2026-05-02", admitted, 1);

        table("application/json", "knownAt", before)
                .then()
                .body(equalTo(shown.asString()))
                .header("ETag", shown.header("ETag"));
    }

    private Response table(String media, String... more) {
        var request = asViewer()
                .header("Accept", media)
                .queryParam("plan", facts.plan)
                .queryParam("period", "2026-04-01/2026-06-30");
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/v1/result-tables");
    }

    private String sheetOf(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("annex.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
