package vn.tiendo.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Media;

/** Opens files as they are kept: CSV and NDJSON as they came, a workbook unfolded into lines. */
public final class RowSources {

    private RowSources() {}

    public static RowSource open(Media media, InputStream kept, Format format, Limits limits) throws IOException {
        return switch (media) {
            case CSV -> new CsvRows(kept, format, limits);
            case NDJSON -> new NdjsonRows(kept, format, limits);
            case XLSX -> new LineRows(kept, format, limits);
        };
    }
}
