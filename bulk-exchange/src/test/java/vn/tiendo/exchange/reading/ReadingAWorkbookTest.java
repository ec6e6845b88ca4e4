package vn.tiendo.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;
import vn.tiendo.exchange.writing.TableWriter;

class ReadingAWorkbookTest {

    @TempDir
    private Path directory;

    private Path workbook(Consumer<Workbook> content) throws IOException {
        var file = directory.resolve("things.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "tests", "1.0")) {
            content.accept(workbook);
        }
        return file;
    }

    private static void header(Worksheet sheet, String... names) {
        for (int at = 0; at < names.length; at++) {
            sheet.value(0, at, names[at]);
        }
    }

    private static vn.tiendo.exchange.reading.Files.ReadFile read(Path file, Limits limits) throws IOException {
        var lines = new ByteArrayOutputStream();
        try (var mask = new IdentifierMask(lines)) {
            WorkbookLines.unfold(file, limits, mask);
        }
        return vn.tiendo.exchange.reading.Files.readKept(Media.XLSX, Notation.UNDECLARED, lines.toByteArray());
    }

    private static vn.tiendo.exchange.reading.Files.ReadFile read(Path file) throws IOException {
        return read(file, Limits.USUAL);
    }

    @Test
    void takesTypedCellsAndSaysSheetAndRowOfWhatItRefuses() throws IOException {
        var file = workbook(workbook -> {
            var sheet = workbook.newWorksheet("Trang 1");
            header(sheet, "code", "since", "amount");
            sheet.value(1, 0, "007");
            sheet.value(1, 1, java.time.LocalDate.of(2025, 7, 1));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 1.5);
            sheet.value(3, 0, "8");
            sheet.formula(3, 2, "1+1");
            var hidden = workbook.newWorksheet("codes");
            hidden.value(0, 0, "anything");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        });
        var read = read(file);
        assertThat(read.rows()).containsExactly(Arrays.asList("007", null, "2025-07-01", "1.5", null));
        assertThat(read.codes()).containsExactly("FORMULA_IN_CELL");
        assertThat(read.refused().getFirst().sheet()).isEqualTo("Trang 1");
        assertThat(read.refused().getFirst().row()).isEqualTo(4);
    }

    @Test
    void neverKeepsAPersonsNumberTypedAsANumber() throws IOException {
        var file = workbook(workbook -> {
            var sheet = workbook.newWorksheet("1");
            header(sheet, "code");
            sheet.value(1, 0, 123456789012L);
        });
        var lines = new ByteArrayOutputStream();
        try (var mask = new IdentifierMask(lines)) {
            WorkbookLines.unfold(file, Limits.USUAL, mask);
        }
        assertThat(lines.toString(java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("123456789012");
        assertThat(read(file).codes()).containsExactly("PERSONAL_IDENTIFIER");
    }

    @Test
    void readsWhatTheWriterWrote() throws IOException {
        var file = directory.resolve("written.xlsx");
        try (var table = TableWriter.to(
                Files.newOutputStream(file), Media.XLSX, vn.tiendo.exchange.reading.Files.THINGS, false)) {
            table.row(Arrays.asList("007", "=Một", "2025-07-01", "1234.5", "BIG"));
            table.row(Arrays.asList("8", null, null, null, null));
        }
        assertThat(read(file).rows())
                .containsExactly(
                        Arrays.asList("007", "=Một", "2025-07-01", "1234.5", "BIG"),
                        Arrays.asList("8", null, null, null, null));
    }

    @Test
    void refusesABomb() throws IOException {
        var file = directory.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(file)).isLessThan(100_000);
        var limits = new Limits(1 << 20, 1 << 20, 10, 100, 10, 16 << 20, 1 << 20);
        assertThatThrownBy(() -> read(file, limits)).hasMessage("WORKBOOK_TOO_LARGE");
    }

    @Test
    void refusesACutWorkbookAndWhatIsNone() throws IOException {
        var whole = Files.readAllBytes(workbook(workbook -> header(workbook.newWorksheet("1"), "code")));
        var cut = Files.write(directory.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        var other = Files.writeString(directory.resolve("other.xlsx"), "code\n1\n");
        assertThatThrownBy(() -> read(cut)).hasMessage("FILE_CUT");
        assertThatThrownBy(() -> read(other)).hasMessage("NOT_XLSX");
    }
}
