package vn.tiendo.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A form as a workbook of one sheet: merged headers that stay in sight, columns for machines hidden. */
final class XlsxForm implements FormWriter {

    private static final int FLUSH_EVERY = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d+)?");

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next = 2;

    XlsxForm(OutputStream out, String name, List<FormColumn> columns) {
        this.workbook = new Workbook(out, "Tien Do", "01.0000");
        this.sheet = workbook.newWorksheet(name);
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            sheet.width(place, column.width());
            if (column.hidden()) {
                sheet.hideColumn(place);
            }
        }
        header(columns);
        sheet.freezePane(leading(columns), 2);
    }

    private void header(List<FormColumn> columns) {
        for (int first = 0; first < columns.size(); ) {
            int last = first;
            while (last + 1 < columns.size()
                    && columns.get(last + 1).upper().equals(columns.get(first).upper())) {
                last++;
            }
            heading(first, last, columns);
            first = last + 1;
        }
    }

    private void heading(int first, int last, List<FormColumn> columns) {
        boolean tall = columns.get(first).lower().isEmpty();
        sheet.inlineString(0, first, FormulaGuard.guardText(columns.get(first).upper()));
        for (int place = first; place <= last && !tall; place++) {
            sheet.inlineString(
                    1, place, FormulaGuard.guardText(columns.get(place).lower()));
        }
        var merged = sheet.range(0, first, tall ? 1 : 0, last);
        if (tall || last > first) {
            merged.merge();
        }
        sheet.range(0, first, 1, last)
                .style()
                .bold()
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    private static int leading(List<FormColumn> columns) {
        return (int)
                columns.stream().takeWhile(column -> column.lower().isEmpty()).count();
    }

    @Override
    public void row(List<String> cells, boolean strong) throws IOException {
        for (int place = 0; place < cells.size(); place++) {
            write(place, cells.get(place));
            if (strong) {
                sheet.style(next, place).bold().set();
            }
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void write(int place, String text) {
        if (NUMBER.matcher(text).matches() && !text.matches("0\\d+")) {
            sheet.value(next, place, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.inlineString(next, place, FormulaGuard.guardText(text));
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
        workbook.close();
    }
}
