package vn.tiendo.reporting.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.writing.FormColumn;
import vn.tiendo.exchange.writing.FormWriter;
import vn.tiendo.reporting.report.AnnexRows.AnnexRow;

/** The annex of a report as a workbook or CSV: two header rows, hidden ids. */
final class ReportForm {

    private static final List<FormColumn> COLUMNS = List.of(
            new FormColumn("Mã", "", true, 40),
            new FormColumn("TT", "", false, 6),
            new FormColumn("Chỉ tiêu", "", false, 60),
            new FormColumn("ĐVT", "", false, 14),
            new FormColumn("Kỳ", "", false, 24),
            new FormColumn("Kế hoạch", "", false, 12),
            new FormColumn("Thực hiện", "", false, 12),
            new FormColumn("Tỷ lệ (%)", "", false, 12),
            new FormColumn("Đánh giá", "", false, 28));

    private ReportForm() {}

    static void write(ReportContent content, Media media, OutputStream out) throws IOException {
        try (var form = FormWriter.to(out, media, "Phụ lục", COLUMNS)) {
            for (var row : AnnexRows.of(content)) {
                form.row(cells(row), row.first());
            }
        }
    }

    private static List<String> cells(AnnexRow row) {
        return List.of(
                row.id(),
                row.ordinal(),
                row.title(),
                row.unitOfMeasure(),
                row.period(),
                row.value(),
                row.achieved(),
                // As a number of percent, in plain digits.
                row.percent().replace(" %", "").replace(',', '.'),
                row.assessment());
    }
}
