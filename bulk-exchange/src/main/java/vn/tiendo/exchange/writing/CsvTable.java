package vn.tiendo.exchange.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Format;

/** A CSV in UTF-8 with commas. Numbers are plain, so a reader declares {@code locale=en} or none. */
final class CsvTable implements TableWriter {

    private final CsvWriter csv;
    private final Format format;

    CsvTable(OutputStream out, Format format, boolean withMark) throws IOException {
        this.format = format;
        var writer = new OutputStreamWriter(out, UTF_8);
        if (withMark) {
            writer.write('\uFEFF');
        }
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(format.names());
    }

    @Override
    public void row(List<@Nullable String> values) {
        var fields = new String[values.size()];
        for (int place = 0; place < fields.length; place++) {
            var value = values.get(place);
            boolean number = format.columns().get(place).type() == Column.Type.NUMBER;
            fields[place] = value == null ? "" : number ? value : FormulaGuard.guard(value);
        }
        csv.writeRecord(fields);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
