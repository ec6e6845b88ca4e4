package vn.tiendo.reporting.scoreboard;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.writing.FormColumn;
import vn.tiendo.exchange.writing.FormWriter;
import vn.tiendo.reporting.answer.FormText;
import vn.tiendo.reporting.scoreboard.ScoreboardView.Cell;
import vn.tiendo.reporting.scoreboard.ScoreboardView.ColumnView;
import vn.tiendo.reporting.scoreboard.ScoreboardView.Row;

/** A scoreboard as a form: the total first, below each target its value, what was done, percentage, rank and judgement. */
final class ScoreboardForm {

    private ScoreboardForm() {}

    static void write(ScoreboardView board, Media media, OutputStream out) throws IOException {
        try (var form = FormWriter.to(out, media, "Bảng theo dõi", columns(board.columns()))) {
            form.row(cells("", board.total(), "Tổng số"), true);
            int place = 0;
            for (var row : board.rows()) {
                place++;
                form.row(cells(place + ".", row, FormText.of(row.unit().name())), false);
            }
        }
    }

    private static List<FormColumn> columns(List<ColumnView> targets) {
        var columns = new ArrayList<>(List.of(
                new FormColumn("Mã", "", true, 40),
                new FormColumn("TT", "", false, 6),
                new FormColumn("Đơn vị", "", false, 40),
                new FormColumn("Mã đơn vị", "", false, 14)));
        int place = 0;
        for (var target : targets) {
            place++;
            // Numbered, so that two targets of one title do not share a merged cell.
            var upper = place + ". " + target.target().titleVi();
            columns.add(new FormColumn(upper, "Chỉ tiêu", false, 12));
            columns.add(new FormColumn(upper, "Thực hiện", false, 12));
            columns.add(new FormColumn(upper, "Tỷ lệ (%)", false, 12));
            columns.add(new FormColumn(upper, "Hạng", false, 8));
            columns.add(new FormColumn(upper, "Đánh giá", false, 24));
        }
        return columns;
    }

    private static List<String> cells(String ordinal, Row row, String name) {
        var cells = new ArrayList<>(List.of(
                row.unit().id().toString(),
                ordinal,
                name,
                FormText.of(row.unit().code())));
        row.cells().forEach(cell -> cells.addAll(cells(cell)));
        return cells;
    }

    private static List<String> cells(Cell cell) {
        var state = cell.state();
        return List.of(
                value(cell),
                done(cell),
                FormText.percent(state.percent()),
                FormText.of(cell.rank()),
                cell.assessment().textVi());
    }

    /** Where nothing is known the cell stays empty. */
    private static String done(Cell cell) {
        var state = cell.state();
        return "NOTHING".equals(cell.figure()) || "MISSING".equals(cell.figure())
                ? ""
                : FormText.quantity(state.effective(), state.numerator(), state.denominator());
    }

    /** Blank is not assigned, a dash not applicable, as in the table of quotas. */
    private static String value(Cell cell) {
        var state = cell.state();
        return switch (state.quota()) {
            case "NOT_APPLICABLE" -> "-";
            case "SOFT_RANGE" -> FormText.number(state.value()) + "–" + FormText.number(state.stretch());
            default -> FormText.number(state.value());
        };
    }
}
