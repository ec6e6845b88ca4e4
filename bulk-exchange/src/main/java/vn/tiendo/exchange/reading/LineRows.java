package vn.tiendo.exchange.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Cell;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Row;

/** Rows of a workbook that {@link WorkbookLines} has unfolded; each sheet begins with its header. */
final class LineRows implements RowSource {

    private static final JsonMapper JSON = new JsonMapper();

    private final Format format;
    private final Limits limits;
    private final MappingIterator<JsonNode> lines;
    private @Nullable String sheet;
    private @Nullable Header header;
    private boolean labelsMayFollow;

    LineRows(InputStream file, Format format, Limits limits) throws IOException {
        this.format = format;
        this.limits = limits;
        this.lines = JSON.readerFor(JsonNode.class).readValues(file);
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (lines.hasNextValue()) {
            var line = lines.nextValue();
            var name = line.get("s").textValue();
            var cells = cells(line.get("c"));
            if (header == null || !name.equals(sheet)) {
                header = Header.of(format, cells.stream().map(Cell::text).toList(), limits);
                sheet = name;
                labelsMayFollow = true;
            } else if (labelsMayFollow && header.isLabels(cells)) {
                labelsMayFollow = false;
            } else {
                labelsMayFollow = false;
                return new Row(sheet, line.get("r").longValue(), header.arrange(cells));
            }
        }
        if (header == null) {
            throw new FileRefused("FILE_EMPTY");
        }
        return null;
    }

    private static List<Cell> cells(JsonNode line) {
        var cells = new ArrayList<Cell>(line.size());
        for (var cell : line) {
            var text = cell.textValue();
            cells.add(cell(text.charAt(0), text.substring(2)));
        }
        return cells;
    }

    private static Cell cell(char kind, String text) {
        for (var known : Cell.Kind.values()) {
            if (known.name().charAt(0) == kind) {
                return known == Cell.Kind.TEXT ? Cell.text(text) : new Cell(known, text);
            }
        }
        throw new IllegalStateException("No kind of cell " + kind);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
