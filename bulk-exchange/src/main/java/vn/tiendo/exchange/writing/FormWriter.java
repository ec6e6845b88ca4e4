package vn.tiendo.exchange.writing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.exchange.Media;

/** Writes a form as people fill it in: exactly two header rows, then rows. Closing ends the form. */
public interface FormWriter extends Closeable {

    /**
     * One row.
     *
     * @param cells a number in plain digits, or a text; empty for an empty cell
     * @param strong a total or a heading
     */
    void row(List<String> cells, boolean strong) throws IOException;

    /** A workbook, or a CSV with a byte order mark, by which Excel sees that it is UTF-8. */
    static FormWriter to(OutputStream out, Media media, String name, List<FormColumn> columns) throws IOException {
        return switch (media) {
            case CSV -> new CsvForm(out, columns);
            case XLSX -> new XlsxForm(out, name, columns);
            case NDJSON -> throw new IllegalArgumentException("A form has header rows");
        };
    }

    /** The upper header row as a file states it: a merged text once, in the first of its cells. */
    static List<String> upperRow(List<FormColumn> columns) {
        var texts = new ArrayList<String>();
        for (int place = 0; place < columns.size(); place++) {
            boolean again = place > 0
                    && columns.get(place).upper().equals(columns.get(place - 1).upper());
            texts.add(again ? "" : columns.get(place).upper());
        }
        return texts;
    }

    static List<String> lowerRow(List<FormColumn> columns) {
        return columns.stream().map(FormColumn::lower).toList();
    }
}
