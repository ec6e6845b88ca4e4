package vn.tiendo.exchange.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.reading.FormRows;
import vn.tiendo.exchange.reading.RowRefused;

/** A form with a column for machines, one for names, and a heading above two years. */
class WritingAFormTest {
    private static final List<FormColumn> COLUMNS = List.of(
            new FormColumn("Mã máy", "", true, 10),
            new FormColumn("Đơn vị", "", false, 30),
            new FormColumn("TG1. Kết nạp", "Năm 2026", false, 12),
            new FormColumn("TG1. Kết nạp", "Năm 2027", false, 12));

    private static byte[] written(Media media) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var form = FormWriter.to(out, media, "Phân bổ", COLUMNS)) {
            form.row(List.of("TOTAL", "Tổng số", "7", ""), true);
            form.row(List.of("a1", "=SUM(A1)", "1-2", "-"), false);
            form.row(List.of("b1", "Xã Lộc Thạnh", "12.5", "0"), false);
        }
        return out.toByteArray();
    }

    private static List<List<String>> read(Media media) throws IOException, RowRefused {
        var rows = new ArrayList<List<String>>();
        try (var form = FormRows.open(media, new ByteArrayInputStream(written(media)), Limits.USUAL)) {
            for (var row = form.next(); row != null; row = form.next()) {
                rows.add(row.cells().stream().map(cell -> cell.text()).toList());
            }
        }
        return rows;
    }

    private static String sheet() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written(Media.XLSX)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new IllegalStateException("no sheet");
    }

    @Test
    void mergesAHeadingOverItsColumnsAndHidesWhatIsForMachines() throws IOException {
        assertThat(sheet())
                .contains("ref=\"C1:D1\"", "ref=\"A1:A2\"", "ref=\"B1:B2\"")
                .containsPattern("<col min=\"1\" max=\"1\"[^>]*hidden=\"(true|1)\"");
    }

    @Test
    void isReadAsItWasWrittenFromEitherFormat() throws Exception {
        for (var media : List.of(Media.XLSX, Media.CSV)) {
            assertThat(read(media).stream().map(row -> String.join("|", row).replaceAll("\\|+$", "")))
                    .containsExactly(
                            "Mã máy|Đơn vị|TG1. Kết nạp",
                            "||Năm 2026|Năm 2027",
                            "TOTAL|Tổng số|7",
                            "a1|'=SUM(A1)|1-2|-",
                            "b1|Xã Lộc Thạnh|12.5|0");
        }
    }
}
