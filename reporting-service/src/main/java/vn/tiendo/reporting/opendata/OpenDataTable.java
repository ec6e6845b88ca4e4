package vn.tiendo.reporting.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Column.Type;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.writing.TableWriter;

/** A publication as a CSV; a cell that is left out is empty, and its last column says so. */
final class OpenDataTable {
    private static final Format FORMAT = new Format(
            "open-data",
            List.of(
                    Column.of("month", Type.DATE, "Tháng", "Month"),
                    Column.of("unitId", Type.UUID, "Mã hệ thống của đơn vị", "Unit id"),
                    Column.of("parentId", Type.UUID, "Mã hệ thống của đơn vị cấp trên", "Id of the unit above"),
                    Column.of("unitCode", Type.CODE, "Mã đơn vị", "Unit code"),
                    Column.of("unitName", Type.TEXT, "Tên đơn vị", "Unit"),
                    Column.of("indicatorCode", Type.CODE, "Mã chỉ tiêu", "Indicator code"),
                    Column.of("nameVi", Type.TEXT, "Chỉ tiêu", "Indicator (vi)"),
                    Column.of("nameEn", Type.TEXT, "Chỉ tiêu (en)", "Indicator"),
                    Column.of("unitOfMeasure", Type.TEXT, "Đơn vị tính", "Unit of measure"),
                    Column.of("value", Type.NUMBER, "Giá trị", "Value"),
                    Column.of("leftOut", Type.CODE, "Không công bố", "Left out")));

    private final TableWriter table;

    OpenDataTable(OutputStream out) throws IOException {
        this.table = TableWriter.to(out, Media.CSV, FORMAT, false);
    }

    static byte[] bytes(List<PublishedCell> cells) {
        var bytes = new ByteArrayOutputStream();
        try {
            var table = new OpenDataTable(bytes);
            table.add(cells);
            table.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    void add(List<PublishedCell> cells) throws IOException {
        for (var cell : cells) {
            table.row(Arrays.asList(
                    cell.month().toString(),
                    cell.unitId().toString(),
                    text(cell.parentId()),
                    cell.unitCode(),
                    cell.unitName(),
                    cell.indicatorCode(),
                    cell.nameVi(),
                    cell.nameEn(),
                    cell.unitOfMeasure(),
                    cell.value() == null ? null : cell.value().toPlainString(),
                    cell.value() == null ? "true" : null));
        }
    }

    void end() throws IOException {
        table.close();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
