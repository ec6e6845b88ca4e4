package vn.tiendo.exchange.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Cell;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.Row;

/** Rows of a file with one JSON object a line. Its numbers are plain, whatever notation is declared. */
final class NdjsonRows implements RowSource {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final FinalByte end;
    private final BufferedReader lines;
    private final Format format;
    private final Limits limits;
    private long number;

    NdjsonRows(InputStream file, Format format, Limits limits) throws IOException {
        var buffered = new BufferedInputStream(file, 64 * 1024);
        ByteOrderMark.skip(buffered);
        this.end = new FinalByte(buffered);
        this.lines = new BufferedReader(new InputStreamReader(end, UTF_8), 64 * 1024);
        this.format = format;
        this.limits = limits;
    }

    @Override
    public @Nullable Row next() throws IOException, RowRefused {
        String line = line();
        while (line != null && line.isBlank()) {
            line = line();
        }
        if (line == null) {
            if (!end.isLineEnd()) {
                throw new FileRefused("FILE_CUT");
            }
            return null;
        }
        return new Row(null, number, cells(read(line)));
    }

    // A line is bounded before it is in memory.
    private @Nullable String line() throws IOException {
        number++;
        int longest = limits.characters() * 8;
        var line = new StringBuilder();
        for (int c = lines.read(); c >= 0; c = lines.read()) {
            if (c == '\n') {
                return line.toString();
            }
            if (line.length() >= longest) {
                throw new FileRefused("LINE_TOO_LONG", number, longest);
            }
            line.append((char) c);
        }
        return line.isEmpty() ? null : line.toString();
    }

    private JsonNode read(String line) throws RowRefused {
        try {
            var read = JSON.readTree(line);
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (JsonProcessingException e) {
            if (line.contains(IdentifierMask.MASK)) {
                throw refused("PERSONAL_IDENTIFIER");
            }
        }
        throw refused("ROW_IS_NO_OBJECT");
    }

    private RowRefused refused(String code, Object... arguments) {
        return new RowRefused(new Rejection(null, number, null, null, code, List.of(arguments)));
    }

    private List<Cell> cells(JsonNode row) throws RowRefused {
        var cells = new ArrayList<Cell>(format.size());
        var unknown = new HashSet<String>();
        row.fieldNames().forEachRemaining(unknown::add);
        for (var column : format.columns()) {
            unknown.remove(column.name());
            cells.add(cell(row.get(column.name())));
        }
        if (!unknown.isEmpty()) {
            throw refused("UNKNOWN_FIELD", String.join(", ", format.names()));
        }
        return cells;
    }

    private static Cell cell(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return Cell.EMPTY;
        }
        if (value.isNumber()) {
            return Cell.number(value.decimalValue());
        }
        return value.isTextual() ? Cell.text(value.textValue()) : new Cell(Cell.Kind.ERROR, "");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
