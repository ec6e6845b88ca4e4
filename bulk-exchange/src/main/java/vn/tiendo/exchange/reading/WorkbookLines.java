package vn.tiendo.exchange.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Cell;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Limits;

/**
 * Unfolds the visible sheets of a workbook into lines, one JSON object a row, as {@link LineRows} reads them: compressed
 * cells could hide what must not be kept.
 */
final class WorkbookLines {

    private static final JsonFactory JSON = new JsonFactory();

    private WorkbookLines() {}

    /** Writes the rows; refuses a file that is no workbook, is cut, or is a bomb. */
    static void unfold(Path workbook, Limits limits, OutputStream lines) throws IOException {
        unfold(workbook, limits, lines, () -> {});
    }

    /** @param opened called once its name is needed no more */
    static void unfold(Path workbook, Limits limits, OutputStream lines, Runnable opened) throws IOException {
        WorkbookCheck.check(workbook, limits);
        try (var read = opened(workbook);
                var json = JSON.createGenerator(lines).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            opened.run();
            json.setRootValueSeparator(null);
            for (var sheets = read(() -> read.getSheets().iterator()); sheets.hasNext(); ) {
                unfold(sheets.next(), limits, json);
            }
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw new FileRefused("NOT_XLSX");
        }
    }

    private static ReadableWorkbook opened(Path workbook) throws IOException {
        try {
            return new ReadableWorkbook(workbook.toFile(), new ReadingOptions(true, true));
        } catch (IOException e) {
            if (e.getCause() instanceof XMLStreamException) {
                throw new FileRefused("NOT_XLSX");
            }
            throw e;
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException e) {
            throw new FileRefused("NOT_XLSX");
        }
    }

    /** The reader fails in many ways over what no spreadsheet writes. */
    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ArithmeticException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | NullPointerException e) {
            throw new FileRefused("NOT_XLSX");
        }
    }

    private static void unfold(Sheet sheet, Limits limits, JsonGenerator json) throws IOException {
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
            return;
        }
        try (var rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (read(each::hasNext)) {
                unfold(sheet.getName(), read(each::next), limits, json);
            }
        }
    }

    private static void unfold(String sheet, Row row, Limits limits, JsonGenerator json) throws IOException {
        int last = -1;
        for (int at = 0; at < row.getCellCount(); at++) {
            last = cell(row, at).text().isEmpty() ? last : at;
        }
        if (last >= limits.columns()) {
            throw new FileRefused("TOO_MANY_COLUMNS", last + 1, limits.columns());
        }
        if (last < 0) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("s", sheet);
        json.writeNumberField("r", row.getRowNum());
        json.writeArrayFieldStart("c");
        for (int at = 0; at <= last; at++) {
            var cell = cell(row, at);
            json.writeString(cell.kind().name().charAt(0) + ":" + cell.text());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static Cell cell(Row row, int at) {
        var cell = row.hasCell(at) ? row.getCell(at) : null;
        return cell == null ? Cell.EMPTY : cell(cell);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case STRING -> Cell.text(cell.asString());
            case FORMULA -> new Cell(Cell.Kind.FORMULA, "=");
            case NUMBER -> number(cell);
            case BOOLEAN, ERROR -> new Cell(Cell.Kind.ERROR, "#");
        };
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        if (!isDate(cell.getDataFormatString())) {
            return Cell.number(cell.asNumber().stripTrailingZeros());
        }
        try {
            return new Cell(Cell.Kind.DATE, cell.asDate().toLocalDate().toString());
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException noDay) {
            return new Cell(Cell.Kind.ERROR, "#");
        }
    }

    // Colours and texts in a form may hold such letters, too: "[Red]0", "0 \"day\"".
    private static boolean isDate(@Nullable String form) {
        if (form == null) {
            return false;
        }
        var letters = form.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return letters.contains("yy") || letters.contains("d");
    }
}
