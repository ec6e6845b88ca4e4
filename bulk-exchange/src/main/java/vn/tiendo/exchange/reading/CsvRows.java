package vn.tiendo.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.Row;

/** Rows of a CSV; its first record names the columns. */
final class CsvRows implements RowSource {

    private final CsvRecords records;
    private final Header header;
    private final int width;

    CsvRows(InputStream file, Format format, Limits limits) throws IOException {
        this.records = new CsvRecords(file, limits);
        var names = records.next();
        if (names == null) {
            throw new FileRefused("FILE_EMPTY");
        }
        var fields = names.getFields();
        this.width = fields.size();
        this.header = Header.of(format, fields, limits);
    }

    @Override
    public @Nullable Row next() throws RowRefused {
        var next = records.next();
        if (next == null) {
            records.requireWhole();
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
        return new Row(null, next.getStartingLineNumber(), header.arrange(CsvRecords.cells(next)));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
