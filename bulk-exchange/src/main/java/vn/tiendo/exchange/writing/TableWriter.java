package vn.tiendo.exchange.writing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Media;

/** Writes rows one after the other; memory does not grow with their number. Closing ends the table. */
public interface TableWriter extends Closeable {

    /** One row in the order of the format's columns; null for an empty cell. */
    void row(List<@Nullable String> values) throws IOException;

    /** @param withMark a byte order mark before a CSV, by which Excel sees that it is UTF-8 */
    static TableWriter to(OutputStream out, Media media, Format format, boolean withMark) throws IOException {
        return switch (media) {
            case CSV -> new CsvTable(out, format, withMark);
            case NDJSON -> new NdjsonTable(out, format);
            case XLSX -> new XlsxTable(out, format);
        };
    }
}
