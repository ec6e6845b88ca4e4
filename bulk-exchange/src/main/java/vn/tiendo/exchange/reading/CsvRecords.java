package vn.tiendo.exchange.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Cell;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Limits;

/** The records of a CSV in UTF-8, separated by comma, semicolon or tab, whichever its first line uses most. */
final class CsvRecords implements Closeable {

    private static final int SEEN_OF_HEADER = 16 * 1024;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final FinalByte end;

    CsvRecords(InputStream file, Limits limits) throws IOException {
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

    /** The next record, or null behind the last one; refuses a file that is cut. */
    @Nullable
    CsvRecord next() {
        try {
            if (records.hasNext()) {
                return records.next();
            }
        } catch (CsvParseException e) {
            throw new FileRefused("FILE_CUT");
        }
        return null;
    }

    void requireWhole() {
        if (!end.isLineEnd()) {
            throw new FileRefused("FILE_CUT");
        }
    }

    static List<Cell> cells(CsvRecord record) {
        var cells = new Cell[record.getFieldCount()];
        for (int at = 0; at < cells.length; at++) {
            cells[at] = Cell.text(record.getField(at));
        }
        return Arrays.asList(cells);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
