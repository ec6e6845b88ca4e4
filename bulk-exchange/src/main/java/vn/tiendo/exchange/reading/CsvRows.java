package vn.tiendo.exchange.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Cell;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.Row;

/** Rows of a CSV in UTF-8, separated by comma, semicolon or tab, whichever its header uses most. */
final class CsvRows implements RowSource {

    private static final int SEEN_OF_HEADER = 16 * 1024;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Header header;
    private final int width;
    private final FinalByte end;

    CsvRows(InputStream file, Format format, Limits limits) throws IOException {
        var buffered = new BufferedInputStream(file, 64 * 1024);
        ByteOrderMark.skip(buffered);
        char separator = separator(buffered);
        this.end = new FinalByte(buffered);
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(false)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(64 * 1024, limits.characters() * 8))
                .ofCsvRecord(new InputStreamReader(end, UTF_8));
        this.records = reader.iterator();
        var names = following();
        if (names == null) {
            throw new FileRefused("FILE_EMPTY");
        }
        var fields = names.getFields();
        this.width = fields.size();
        this.header = Header.of(format, fields, limits);
    }

    private static char separator(BufferedInputStream file) throws IOException {
        file.mark(SEEN_OF_HEADER);
        var seen = new String(file.readNBytes(SEEN_OF_HEADER - 1), UTF_8);
        file.reset();
        var line = seen.lines().findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    @Override
    public @Nullable Row next() throws RowRefused {
        var next = following();
        if (next == null) {
            if (!end.isLineEnd()) {
                throw new FileRefused("FILE_CUT");
            }
            return null;
        }
        if (next.getFieldCount() != width) {
            throw new RowRefused(new Rejection(
                    null,
                    next.getStartingLineNumber(),
                    null,
                    null,
                    "WRONG_NUMBER_OF_CELLS",
                    List.of(next.getFieldCount(), width)));
        }
        return new Row(null, next.getStartingLineNumber(), header.arrange(cells(next)));
    }

    private @Nullable CsvRecord following() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw new FileRefused("FILE_CUT");
        }
    }

    private static List<Cell> cells(CsvRecord next) {
        var cells = new Cell[next.getFieldCount()];
        for (int at = 0; at < cells.length; at++) {
            cells[at] = Cell.text(next.getField(at));
        }
        return Arrays.asList(cells);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
