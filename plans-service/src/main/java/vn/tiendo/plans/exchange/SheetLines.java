package vn.tiendo.plans.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.exchange.Cell;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.reading.WorkbookFile;

/** The rows of the sheets of a workbook, as they stand there. */
final class SheetLines {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long MOST_BYTES = 64L << 20;
    private static final Limits LIMITS = new Limits(16L << 20, 16L << 20, 200, 33_000, 1_000, MOST_BYTES, MOST_BYTES);

    private final Map<String, List<Line>> bySheet;

    private SheetLines(Map<String, List<Line>> bySheet) {
        this.bySheet = bySheet;
    }

    Map<String, List<Line>> bySheet() {
        return bySheet;
    }

    /** @param number as people count, from 1 */
    record Line(long number, List<Cell> cells) {

        Cell at(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }

    /** Refused as a file where it is no workbook, is cut, or is larger inside than any plan. */
    static SheetLines of(byte[] workbook) {
        try (var file = WorkbookFile.holding(new ByteArrayInputStream(workbook), LIMITS)) {
            var lines = new ByteArrayOutputStream();
            file.unfold(LIMITS, lines);
            return read(lines.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetLines read(byte[] unfolded) throws IOException {
        var bySheet = new LinkedHashMap<String, List<Line>>();
        try (var lines = JSON.readerFor(JsonNode.class).<JsonNode>readValues(unfolded)) {
            while (lines.hasNextValue()) {
                var line = lines.nextValue();
                bySheet.computeIfAbsent(line.get("s").textValue(), sheet -> new ArrayList<>())
                        .add(new Line(line.get("r").longValue(), cells(line.get("c"))));
            }
        }
        return new SheetLines(bySheet);
    }

    private static List<Cell> cells(JsonNode line) {
        var cells = new ArrayList<Cell>(line.size());
        for (var cell : line) {
            var text = cell.textValue();
            cells.add(new Cell(kind(text.charAt(0)), text.substring(2)));
        }
        return cells;
    }

    private static Cell.Kind kind(char letter) {
        for (var kind : Cell.Kind.values()) {
            if (kind.name().charAt(0) == letter) {
                return kind;
            }
        }
        throw new IllegalStateException("no kind of cell " + letter);
    }
}
