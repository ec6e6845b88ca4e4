package vn.tiendo.exchange.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Format;

/** One JSON object a line; an empty cell is absent. */
final class NdjsonTable implements TableWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final Format format;

    NdjsonTable(OutputStream out, Format format) throws IOException {
        this.format = format;
        this.json = JSON.createGenerator(out);
        json.setRootValueSeparator(null);
    }

    @Override
    public void row(List<@Nullable String> values) throws IOException {
        json.writeStartObject();
        for (int place = 0; place < values.size(); place++) {
            var value = values.get(place);
            if (value != null) {
                write(format.columns().get(place), value);
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(Column column, String value) throws IOException {
        if (column.type() == Column.Type.NUMBER) {
            json.writeNumberField(column.name(), new BigDecimal(value));
        } else {
            json.writeStringField(column.name(), value);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
