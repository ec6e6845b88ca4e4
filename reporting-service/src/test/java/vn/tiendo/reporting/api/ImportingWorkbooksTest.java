package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.reporting.api.Api.figure;
import static vn.tiendo.reporting.api.ImportCalls.ended;
import static vn.tiendo.reporting.api.ImportCalls.get;
import static vn.tiendo.reporting.api.ImportCalls.sendAs;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries as officials keep them: in a workbook, with cells that are dates and numbers. */
@OnRealStack
class ImportingWorkbooksTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private UUID unit;
    private UUID admitted;

    @BeforeEach
    void aUnitAndAnIndicator() {
        unit = ForeignFacts.unit("Xã Tân Thành " + UUID.randomUUID(), null);
        admitted = ForeignFacts.flow();
    }

    @Test
    void datesAndNumbersAreTakenAsTheCellsHoldThem() throws IOException {
        var file = workbook(5, 2);

        counts(imported(file), 2, 0, 0);
        counts(imported(file), 0, 2, 0);
        figure(admitted, unit, "2025", "2025-12-31").body("value", equalTo(7));
    }

    @Test
    void whatIsRefusedIsNamedByItsSheetRowAndColumn() throws IOException {
        var job = imported(workbook(5, 1.5));

        assertThat(job.getString("state")).isEqualTo("REJECTED");
        get("/v1/imports/" + job.getString("id") + "/rejections")
                .body("items.code", contains("QUANTITY_SCALE"))
                .body("items.sheet", contains("Kết nạp"))
                .body("items.row", contains(3))
                .body("items.column", contains("I-" + admitted));
        figure(admitted, unit, "2025", "2025-12-31").body("state", equalTo("NOTHING"));
    }

    private byte[] workbook(Number first, Number second) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "tests", "1.0")) {
            var sheet = workbook.newWorksheet("Kết nạp");
            sheet.value(0, 0, "externalId");
            sheet.value(0, 1, "unitId");
            sheet.value(0, 2, "occurredOn");
            sheet.value(0, 3, "I-" + admitted);
            row(sheet, 1, LocalDate.parse("2025-03-01"), first);
            row(sheet, 2, LocalDate.parse("2025-03-02"), second);
        }
        return file.toByteArray();
    }

    private void row(Worksheet sheet, int row, LocalDate day, Number quantity) {
        sheet.value(row, 0, admitted.toString().substring(0, 8) + "-" + row);
        sheet.value(row, 1, unit.toString());
        sheet.value(row, 2, day);
        sheet.style(row, 2).format("dd/mm/yyyy").set();
        sheet.value(row, 3, quantity);
    }

    private static JsonPath imported(byte[] file) {
        return ended(sendAs(null, XLSX, "", file).statusCode(202).extract().path("id"));
    }

    private static void counts(JsonPath job, int created, int unchanged, int rejected) {
        assertThat(job.getMap("counts"))
                .isEqualTo(Map.of("created", created, "updated", 0, "unchanged", unchanged, "rejected", rejected));
    }
}
