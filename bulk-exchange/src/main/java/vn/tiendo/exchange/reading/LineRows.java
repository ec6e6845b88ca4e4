package vn.tiendo.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Cell;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Row;

/** Rows of a workbook that {@link WorkbookLines} has unfolded; each sheet begins with its header. */
final class LineRows implements RowSource {

    private final Format format;
    private final Limits limits;
    private final UnfoldedLines lines;
    private @Nullable String sheet;
    private @Nullable Header header;
    private boolean labelsMayFollow;

    LineRows(InputStream file, Format format, Limits limits) throws IOException {
        this.format = format;
        this.limits = limits;
        this.lines = new UnfoldedLines(file);
    }

    @Override
    public @Nullable Row next() throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            var cells = line.cells();
            if (header == null || !Objects.equals(line.sheet(), sheet)) {
                header = Header.of(format, cells.stream().map(Cell::text).toList(), limits);
                sheet = line.sheet();
                labelsMayFollow = true;
            } else if (labelsMayFollow && header.isLabels(cells)) {
                labelsMayFollow = false;
            } else {
                labelsMayFollow = false;
                return new Row(sheet, line.number(), header.arrange(cells));
            }
        }
        if (header == null) {
            throw new FileRefused("FILE_EMPTY");
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
