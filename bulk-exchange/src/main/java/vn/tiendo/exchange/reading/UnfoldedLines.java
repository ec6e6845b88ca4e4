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
import vn.tiendo.exchange.Row;

/** The lines into which {@link WorkbookLines} unfolds a workbook, one row after the other. */
final class UnfoldedLines implements RowSource {

    private static final JsonMapper JSON = new JsonMapper();

    private final MappingIterator<JsonNode> lines;

    UnfoldedLines(InputStream file) throws IOException {
        this.lines = JSON.readerFor(JsonNode.class).readValues(file);
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (!lines.hasNextValue()) {
            return null;
        }
        var line = lines.nextValue();
        return new Row(line.get("s").textValue(), line.get("r").longValue(), cells(line.get("c")));
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
