package vn.tiendo.exchange.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;

/** A form as a CSV: what is merged in a workbook stands in the first of its cells. */
final class CsvForm implements FormWriter {

    private final CsvWriter csv;

    CsvForm(OutputStream out, List<FormColumn> columns) throws IOException {
        var writer = new OutputStreamWriter(out, UTF_8);
        writer.write('\uFEFF');
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        row(FormWriter.upperRow(columns), true);
        row(FormWriter.lowerRow(columns), true);
    }

    @Override
    public void row(List<String> cells, boolean strong) {
        csv.writeRecord(cells.stream().map(FormulaGuard::guardText).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
