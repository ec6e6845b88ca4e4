package vn.tiendo.reporting.taskboard;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.writing.FormColumn;
import vn.tiendo.exchange.writing.FormWriter;
import vn.tiendo.reporting.answer.FormText;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.taskboard.TaskBoardView.TaskRow;

/** The book in which officials follow tasks up. */
final class TaskForm {

    private static final String TIME = "Thời hạn";
    private static final List<FormColumn> COLUMNS = List.of(
            new FormColumn("Mã", "", true, 40),
            new FormColumn("TT", "", false, 6),
            new FormColumn("Mục", "", false, 10),
            new FormColumn("Nhiệm vụ", "", false, 60),
            new FormColumn("Cơ quan chủ trì", "", false, 40),
            new FormColumn("Sản phẩm", "", false, 24),
            new FormColumn(TIME, "Từ ngày", false, 14),
            new FormColumn(TIME, "Đến ngày", false, 14),
            new FormColumn("Trạng thái", "", false, 30),
            new FormColumn("Số ngày quá hạn", "", false, 12),
            new FormColumn("Hoàn thành ngày", "", false, 14));
    private static final Map<String, String> STATES = Map.of(
            "NOT_DUE", "Chưa đến hạn",
            "IN_PROGRESS", "Đang thực hiện trong hạn",
            "OVERDUE", "Đang thực hiện quá hạn",
            "DONE_ON_TIME", "Hoàn thành đúng hạn",
            "DONE_LATE", "Hoàn thành quá hạn",
            "UNDATED", "Thường xuyên hoặc không có thời hạn",
            "UNDATED_DONE", "Hoàn thành (không có thời hạn)",
            "CANCELLED", "Đã hủy");

    private TaskForm() {}

    static void write(TaskBoardView board, Media media, OutputStream out) throws IOException {
        try (var form = FormWriter.to(out, media, "Theo dõi nhiệm vụ", COLUMNS)) {
            int place = 0;
            for (var row : board.tasks()) {
                place++;
                form.row(cells(place, row), false);
            }
        }
    }

    private static List<String> cells(int place, TaskRow row) {
        return List.of(
                row.occurrenceId().toString(),
                place + ".",
                FormText.of(row.section()),
                row.titleVi(),
                row.leads().stream().map(TaskForm::name).collect(Collectors.joining("; ")),
                FormText.of(row.product()),
                FormText.date(row.notBefore()),
                FormText.date(row.lastDay()),
                STATES.getOrDefault(row.state(), row.state()),
                FormText.of(row.daysLate()),
                FormText.date(row.completedOn()));
    }

    /** One that does not exist on the day has no name on it. */
    private static String name(UnitHead unit) {
        return unit.name() == null ? unit.id().toString() : unit.name();
    }
}
