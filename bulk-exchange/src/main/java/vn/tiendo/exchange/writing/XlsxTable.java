package vn.tiendo.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Format;

/**
 * A workbook of one sheet: names of columns in a hidden first row, their labels below. Texts stand in their cells, not in
 * a common table that would grow in memory.
 */
final class XlsxTable implements TableWriter {

    private static final int FLUSH_EVERY = 500;
    private static final double WIDTH = 24;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Format format;
    private int next = 2;

    XlsxTable(OutputStream out, Format format) {
        this.format = format;
        this.workbook = new Workbook(out, "Tien Do", "01.0000");
        this.sheet = workbook.newWorksheet(format.name());
        for (int place = 0; place < format.size(); place++) {
            var column = format.columns().get(place);
            sheet.width(place, WIDTH);
            sheet.inlineString(0, place, column.name());
            sheet.inlineString(1, place, column.vi() + (column.required() ? " *" : ""));
            sheet.style(1, place).bold().set();
            if (column.type() == Column.Type.UUID) {
                sheet.hideColumn(place);
            }
        }
        sheet.hideRow(0);
        sheet.freezePane(0, 2);
    }

    @Override
    public void row(List<@Nullable String> values) throws IOException {
        for (int place = 0; place < values.size(); place++) {
            var value = values.get(place);
            if (value != null) {
                write(place, value);
            }
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void write(int place, String value) {
        switch (format.columns().get(place).type()) {
            case NUMBER -> sheet.value(next, place, new BigDecimal(value));
            case DATE -> {
                sheet.value(next, place, LocalDate.parse(value));
                sheet.style(next, place).format("dd/mm/yyyy").set();
            }
            case TEXT, CODE, ENUM, UUID -> sheet.inlineString(next, place, FormulaGuard.guard(value));
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
        workbook.close();
    }
}
