package vn.tiendo.reporting.resulttable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.writing.FormColumn;
import vn.tiendo.exchange.writing.FormWriter;
import vn.tiendo.reporting.answer.FormText;
import vn.tiendo.reporting.answer.IndicatorHead;
import vn.tiendo.reporting.resulttable.ResultTableView.Quantity;
import vn.tiendo.reporting.resulttable.ResultTableView.Row;

/** The annex as officials know it; the last column is theirs to fill in. */
final class ResultForm {

    private static final String DONE = "Thực hiện";
    private static final String COMPARED = "So sánh (%)";
    private static final List<FormColumn> COLUMNS = List.of(
            new FormColumn("Mã", "", true, 40),
            new FormColumn("TT", "", false, 6),
            new FormColumn("Chỉ tiêu", "", false, 60),
            new FormColumn("ĐVT", "", false, 14),
            new FormColumn("Kế hoạch", "", false, 12),
            new FormColumn(DONE, "Trong kỳ", false, 12),
            new FormColumn(DONE, "Lũy kế", false, 12),
            new FormColumn(COMPARED, "Kế hoạch", false, 12),
            new FormColumn(COMPARED, "Cùng kỳ", false, 12),
            new FormColumn("Đánh giá", "", false, 24),
            new FormColumn("Nguyên nhân", "", false, 40));

    private ResultForm() {}

    static void write(ResultTableView table, Media media, OutputStream out) throws IOException {
        try (var form = FormWriter.to(out, media, "Kết quả", COLUMNS)) {
            for (var row : table.rows()) {
                form.row(cells(row), !row.ordinal().contains("."));
            }
        }
    }

    private static List<String> cells(Row row) {
        var target = row.target();
        return List.of(
                target.id().toString(),
                // Followed by a stop, as officials write it: no spreadsheet takes it for a number.
                row.ordinal() + ".",
                target.titleVi(),
                Optional.ofNullable(target.indicator())
                        .map(IndicatorHead::unitOfMeasure)
                        .orElse(""),
                FormText.number(row.value()),
                quantity(row.inPeriod()),
                quantity(row.cumulated()),
                FormText.percent(row.percentOfPlan()),
                FormText.percent(row.percentOfYearBefore()),
                row.assessment().textVi(),
                "");
    }

    /** What was stated as zero is 0; what is not known is no number. */
    private static String quantity(@Nullable Quantity quantity) {
        return quantity == null
                ? ""
                : FormText.quantity(quantity.value(), quantity.numerator(), quantity.denominator());
    }
}
