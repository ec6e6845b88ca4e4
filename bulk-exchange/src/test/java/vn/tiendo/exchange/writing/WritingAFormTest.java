package vn.tiendo.exchange.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    private static String sheet(Path folder) throws IOException {
        var workbook = Files.write(folder.resolve("form.xlsx"), written(Media.XLSX));
        try (var zip = new ZipFile(workbook.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
        }
    }

    @Test
    void mergesAHeadingOverItsColumnsAndHidesWhatIsForMachines(@TempDir Path folder) throws IOException {
        assertThat(sheet(folder))
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
