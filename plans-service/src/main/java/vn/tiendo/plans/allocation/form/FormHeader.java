package vn.tiendo.plans.allocation.form;

import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.exchange.Cell;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.writing.FormColumn;
import vn.tiendo.exchange.writing.FormWriter;
import vn.tiendo.http.request.TextRules;

/** The two header rows: each text must stand where it was written, or the cells below would count for another target. */
final class FormHeader {
    private final List<FormColumn> columns;

    FormHeader(List<FormColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The columns by the letters that a spreadsheet shows. */
    Format format() {
        return new Format(
                FormLayout.SHEET,
                IntStream.range(0, columns.size())
                        .mapToObj(place -> Column.of(
                                FormLayout.letter(place),
                                Column.Type.TEXT,
                                columns.get(place).upper(),
                                columns.get(place).upper()))
                        .toList());
    }

    void requireUpper(List<Cell> cells) {
        require(FormWriter.upperRow(columns), cells, 1);
    }

    void requireLower(List<Cell> cells) {
        require(FormWriter.lowerRow(columns), cells, 2);
    }

    private static void require(List<String> wanted, List<Cell> cells, int row) {
        for (int place = 0; place < Math.max(wanted.size(), cells.size()); place++) {
            var expected = place < wanted.size() ? wanted.get(place) : "";
            var written = place < cells.size() ? plain(cells.get(place).text()) : "";
            if (!plain(expected).equals(written)) {
                throw new FileRefused("FORM_HEADER_MOVED", FormLayout.letter(place) + row, expected);
            }
        }
    }

    private static String plain(String text) {
        return TextRules.clean(text).strip().replaceAll("\\s+", " ");
    }
}
