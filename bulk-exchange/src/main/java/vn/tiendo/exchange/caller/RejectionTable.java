package vn.tiendo.exchange.caller;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Column.Type;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.exchange.writing.TableWriter;

/** Refused cells as a table for people who correct the file. */
public final class RejectionTable {

    private static final int PAGE = 1_000;
    private static final Format FORMAT = new Format(
            "rejections",
            List.of(
                    Column.of("sheet", Type.TEXT, "Trang", "Sheet"),
                    Column.of("row", Type.NUMBER, "Dòng", "Row"),
                    Column.of("column", Type.TEXT, "Cột", "Column"),
                    Column.of("value", Type.TEXT, "Giá trị", "Value"),
                    Column.of("code", Type.CODE, "Mã lỗi", "Code"),
                    Column.of("messageVi", Type.TEXT, "Thông báo", "Message (vi)"),
                    Column.of("messageEn", Type.TEXT, "Thông báo (en)", "Message (en)")));

    private RejectionTable() {}

    public static void write(Imports imports, UUID job, OutputStream out) throws IOException {
        try (var table = TableWriter.to(out, Media.CSV, FORMAT, true)) {
            long after = 0;
            var page = imports.rejections(job, after, PAGE);
            while (!page.isEmpty()) {
                for (var placed : page) {
                    var view = RejectionView.of(placed.what());
                    table.row(Arrays.asList(
                            view.sheet(),
                            Long.toString(view.row()),
                            view.column(),
                            view.value(),
                            view.code(),
                            view.messageVi(),
                            view.messageEn()));
                    after = placed.position();
                }
                page = imports.rejections(job, after, PAGE);
            }
        }
    }
}
