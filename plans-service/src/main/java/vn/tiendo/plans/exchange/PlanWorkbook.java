package vn.tiendo.plans.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a plan as a workbook: a sheet for the plan, one for each list in it. */
final class PlanWorkbook {
    static final String ROW_ID = "#";
    static final String PARENT_ID = "^";
    private static final int FIELD_WIDTH = 34;
    private static final int VALUE_WIDTH = 80;
    private static final int WIDTH = 24;

    private final SheetShape plan;
    private final SheetWords words;

    PlanWorkbook(SheetShape plan, SheetWords words) {
        this.plan = plan;
        this.words = words;
    }

    /** A row of a list: its record, its own id and that of the row in whose list it stands. */
    private static final class Line {
        private final String id;
        private final String parent;
        private final JsonNode node;

        Line(String id, String parent, JsonNode node) {
            this.id = id;
            this.parent = parent;
            this.node = node;
        }
    }

    byte[] write(ObjectNode tree) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tien Do", "01.0000")) {
            writePlan(workbook.newWorksheet(words.sheet(plan)), tree);
            writeLists(workbook, plan, List.of(new Line("", "", tree)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    // One value a row: a plan has many fields and is one.
    private void writePlan(Worksheet sheet, ObjectNode tree) {
        head(sheet, 0, 0, words.word("field"), FIELD_WIDTH);
        head(sheet, 0, 1, words.word("value"), VALUE_WIDTH);
        head(sheet, 0, 2, words.word("name"), FIELD_WIDTH);
        int row = 1;
        for (var column : plan.columns()) {
            sheet.inlineString(row, 0, words.column(column.path()));
            cell(sheet, row, 1, column, tree);
            sheet.inlineString(row, 2, column.name());
            row++;
        }
        sheet.freezePane(0, 1);
    }

    private void writeLists(Workbook workbook, SheetShape parent, List<Line> parents) {
        for (var shape : parent.children()) {
            var lines = lines(shape, parents);
            if (!lines.isEmpty()) {
                writeList(workbook.newWorksheet(words.sheet(shape)), shape, lines);
            }
            writeLists(workbook, shape, lines);
        }
    }

    private static List<Line> lines(SheetShape shape, List<Line> parents) {
        var lines = new ArrayList<Line>();
        for (var parent : parents) {
            int ordinal = 0;
            for (var node : at(parent.node, shape.within())) {
                ordinal++;
                var own = shape.keyed() ? node.path("key").asText() : Integer.toString(ordinal);
                var id = parent.id.isEmpty() ? own : parent.id + "/" + own;
                lines.add(new Line(id, parent.id, node));
            }
        }
        return lines;
    }

    private void writeList(Worksheet sheet, SheetShape shape, List<Line> lines) {
        int next = 0;
        int idAt = shape.needsIds() ? next++ : -1;
        int parentAt = shape.inPlan() ? -1 : next++;
        if (idAt >= 0) {
            title(sheet, idAt, ROW_ID);
        }
        if (parentAt >= 0) {
            title(sheet, parentAt, PARENT_ID);
        }
        for (int i = 0; i < shape.columns().size(); i++) {
            var column = shape.columns().get(i);
            sheet.inlineString(0, next + i, column.name());
            head(sheet, 1, next + i, words.column(column.path()), WIDTH);
        }
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (idAt >= 0) {
                sheet.inlineString(i + 2, idAt, line.id);
            }
            if (parentAt >= 0) {
                sheet.inlineString(i + 2, parentAt, PlanCells.guarded(line.parent));
            }
            for (int j = 0; j < shape.columns().size(); j++) {
                cell(sheet, i + 2, next + j, shape.columns().get(j), line.node);
            }
        }
        sheet.hideRow(0);
        sheet.freezePane(0, 2);
    }

    private void title(Worksheet sheet, int column, String name) {
        sheet.inlineString(0, column, name);
        head(sheet, 1, column, words.word(name.equals(ROW_ID) ? "rowId" : "parentId"), WIDTH);
    }

    private static void head(Worksheet sheet, int row, int column, String word, int width) {
        sheet.width(column, width);
        sheet.inlineString(row, column, word);
        sheet.style(row, column).bold().set();
    }

    private static JsonNode at(JsonNode node, List<String> path) {
        var found = node;
        for (var name : path) {
            found = found.path(name);
        }
        return found;
    }

    private static void cell(Worksheet sheet, int row, int at, SheetColumn column, JsonNode record) {
        var node = at(record, column.path());
        if (node.isMissingNode()) {
            return;
        }
        if (column.list()) {
            sheet.inlineString(row, at, PlanCells.guarded(PlanCells.joined(node)));
            sheet.style(row, at).wrapText(true).set();
        } else if (node.isNumber()) {
            number(sheet, row, at, node.decimalValue());
        } else if (node.isBoolean()) {
            sheet.inlineString(row, at, node.booleanValue() ? "có" : "không");
        } else if (column.type() == LocalDate.class) {
            sheet.value(row, at, LocalDate.parse(node.textValue()));
            sheet.style(row, at).format("dd/mm/yyyy").set();
        } else {
            sheet.inlineString(row, at, PlanCells.guarded(node.isTextual() ? node.textValue() : node.toString()));
        }
    }

    // A spreadsheet keeps fifteen digits; what has more stands as text.
    private static void number(Worksheet sheet, int row, int at, BigDecimal value) {
        if (value.precision() > 15) {
            sheet.inlineString(row, at, value.toPlainString());
        } else {
            sheet.value(row, at, value);
        }
    }
}
