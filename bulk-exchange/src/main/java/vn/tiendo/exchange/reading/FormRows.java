package vn.tiendo.exchange.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Row;

/**
 * All rows of a form as they stand, its header rows among them: for files whose columns only their own header knows. A form
 * is read in one go and held in memory, so that its limits are to be small.
 */
public final class FormRows implements RowSource {

    private final RowSource rows;

    private FormRows(RowSource rows) {
        this.rows = rows;
    }

    /** Refuses what is too large, no UTF-8, no workbook, or a bomb. */
    public static FormRows open(Media media, InputStream body, Limits limits) throws IOException {
        return switch (media) {
            case CSV -> new FormRows(new CsvLines(checked(body, limits), limits));
            case XLSX -> new FormRows(new UnfoldedLines(unfolded(body, limits)));
            case NDJSON -> throw new FileRefused("NOT_XLSX");
        };
    }

    private static InputStream checked(InputStream body, Limits limits) throws IOException {
        var kept = new ByteArrayOutputStream();
        try (var checked = new Utf8Check(kept)) {
            checked.write(read(body, limits));
            checked.finish();
        }
        return new ByteArrayInputStream(kept.toByteArray());
    }

    private static InputStream unfolded(InputStream body, Limits limits) throws IOException {
        try (var workbook = WorkbookFile.holding(body, limits)) {
            var lines = new ByteArrayOutputStream();
            workbook.unfold(limits, lines);
            return new ByteArrayInputStream(lines.toByteArray());
        }
    }

    private static byte[] read(InputStream body, Limits limits) throws IOException {
        int most = Math.toIntExact(limits.bytes());
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new FileRefused("FILE_TOO_LARGE", limits.bytes() >> 20);
        }
        return bytes;
    }

    @Override
    public @Nullable Row next() throws IOException, RowRefused {
        return rows.next();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static final class CsvLines implements RowSource {
        private final CsvRecords records;

        CsvLines(InputStream file, Limits limits) throws IOException {
            this.records = new CsvRecords(file, limits);
        }

        @Override
        public @Nullable Row next() {
            var next = records.next();
            if (next == null) {
                records.requireWhole();
                return null;
            }
            return new Row(null, next.getStartingLineNumber(), CsvRecords.cells(next));
        }

        @Override
        public void close() throws IOException {
            records.close();
        }
    }
}
