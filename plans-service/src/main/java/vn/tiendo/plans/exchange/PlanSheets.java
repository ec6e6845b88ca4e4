package vn.tiendo.plans.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Cell;
import vn.tiendo.plans.exchange.SheetLines.Line;

/**
 * One reading of a workbook into a plan. Remembers in which cell each place of the plan stands, so that whatever is
 * refused later is answered with sheet, row and column.
 */
final class PlanSheets {
    private final SheetLines lines;
    private final SheetWords words;
    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final Map<String, CellPlace> places = new HashMap<>();
    private final List<RejectedCell> rejected = new ArrayList<>();

    /** The record of a row, and where it stands in the plan. */
    private static final class Placed {
        private final ObjectNode node;
        private final String pointer;

        Placed(ObjectNode node, String pointer) {
            this.node = node;
            this.pointer = pointer;
        }
    }

    private PlanSheets(SheetLines lines, SheetWords words) {
        this.lines = lines;
        this.words = words;
    }

    /** Reads all sheets that the format knows; what is wrong in them is in {@link #rejected}. */
    static PlanSheets read(SheetLines lines, SheetShape plan, SheetWords words) {
        var sheets = new PlanSheets(lines, words);
        sheets.readPlan(plan);
        sheets.readLists(plan, Map.of("", new Placed(sheets.tree, "#")));
        return sheets;
    }

    ObjectNode tree() {
        return tree;
    }

    List<RejectedCell> rejected() {
        return rejected;
    }

    /** The cell of a place in the plan, or of what it is in; absent for what stands in no sheet. */
    @Nullable
    CellPlace placeOf(@Nullable String pointer) {
        var here = pointer == null ? "" : pointer;
        while (!here.isEmpty() && !places.containsKey(here)) {
            here = here.substring(0, Math.max(0, here.lastIndexOf('/')));
        }
        return places.get(here);
    }

    private List<Line> linesOf(SheetShape shape) {
        return lines.bySheet().getOrDefault(words.sheet(shape), List.of());
    }

    private void readPlan(SheetShape plan) {
        var sheet = words.sheet(plan);
        if (linesOf(plan).isEmpty()) {
            rejected.add(RejectedCell.of(CellPlace.row(sheet, 1), null, "SHEET_MISSING", List.of(sheet)));
        }
        var columns = new HashMap<String, SheetColumn>();
        plan.columns().forEach(column -> columns.put(column.name(), column));
        for (var line : linesOf(plan)) {
            var column = columns.get(line.at(2).text().strip());
            if (column != null) {
                set(
                        tree,
                        "#",
                        column,
                        line.at(1),
                        new CellPlace(sheet, line.number(), "B", line.at(1).text()));
            } else if (line.number() > 1) {
                refuse(new CellPlace(sheet, line.number(), "C", line.at(2).text()), "UNKNOWN_COLUMN_NAME");
            }
        }
    }

    private void readLists(SheetShape parent, Map<String, Placed> parents) {
        for (var shape : parent.children()) {
            readLists(shape, readList(shape, parents));
        }
    }

    private Map<String, Placed> readList(SheetShape shape, Map<String, Placed> parents) {
        var placed = new HashMap<String, Placed>();
        var all = linesOf(shape);
        if (all.isEmpty()) {
            return placed;
        }
        var head = SheetHead.of(shape, all.getFirst());
        head.unknown().forEach(at -> refuse(cell(shape, all.getFirst(), at), "UNKNOWN_COLUMN_NAME"));
        if (!head.isUsable()) {
            rejected.add(RejectedCell.of(
                    CellPlace.row(words.sheet(shape), all.getFirst().number()), null, "HEADER_MOVED", List.of()));
            return placed;
        }
        for (var line : all.subList(1, all.size())) {
            if (line.number() > 2) {
                readRow(shape, head, line, parents, placed);
            }
        }
        return placed;
    }

    private void readRow(
            SheetShape shape, SheetHead head, Line line, Map<String, Placed> parents, Map<String, Placed> placed) {
        var parentId = shape.inPlan() ? "" : PlanCells.bare(head.parent(line));
        var parent = parents.get(parentId);
        if (parent == null) {
            refuse(cell(shape, line, head.parentAt()), "UNKNOWN_PARENT_ROW");
            return;
        }
        var list = listIn(parent.node, shape.within());
        var pointer = parent.pointer + "/" + String.join("/", shape.within()) + "/" + list.size();
        var record = list.addObject();
        places.put(pointer, CellPlace.row(words.sheet(shape), line.number()));
        head.columns().forEach((at, column) -> set(record, pointer, column, line.at(at), cell(shape, line, at)));
        var own = shape.keyed() ? record.path("key").asText() : head.id(line).orElse(Integer.toString(list.size()));
        var id = shape.keyed() && !parentId.isEmpty() ? parentId + "/" + own : own;
        placed.putIfAbsent(id, new Placed(record, pointer));
    }

    private static com.fasterxml.jackson.databind.node.ArrayNode listIn(ObjectNode record, List<String> within) {
        var at = record;
        for (var name : within.subList(0, within.size() - 1)) {
            at = at.withObjectProperty(name);
        }
        return at.withArrayProperty(within.getLast());
    }

    private CellPlace cell(SheetShape shape, Line line, int at) {
        return new CellPlace(
                words.sheet(shape),
                line.number(),
                CellPlace.letters(Math.max(0, at)),
                line.at(Math.max(0, at)).text());
    }

    private void set(ObjectNode record, String pointer, SheetColumn column, Cell cell, CellPlace place) {
        places.put(pointer + "/" + String.join("/", column.path()), place);
        if (cell.kind() == Cell.Kind.FORMULA || cell.kind() == Cell.Kind.ERROR) {
            refuse(place, cell.kind() == Cell.Kind.FORMULA ? "CELL_IS_FORMULA" : "CELL_IS_ERROR");
            return;
        }
        JsonNode value = CellValues.of(cell, column);
        if (!value.isMissingNode()) {
            var at = record;
            for (var name : column.path().subList(0, column.path().size() - 1)) {
                at = at.withObjectProperty(name);
            }
            at.set(column.path().getLast(), value);
        }
    }

    private void refuse(CellPlace place, String code) {
        rejected.add(RejectedCell.of(place, null, code, List.of()));
    }

    /** Which columns stand where, by the names in the hidden first row. */
    private record SheetHead(
            Map<Integer, SheetColumn> columns, int idAt, int parentAt, List<Integer> unknown, boolean needsParent) {

        static SheetHead of(SheetShape shape, Line first) {
            var byName = new HashMap<String, SheetColumn>();
            shape.columns().forEach(column -> byName.put(column.name(), column));
            var columns = new java.util.TreeMap<Integer, SheetColumn>();
            var unknown = new ArrayList<Integer>();
            int id = -1;
            int parent = -1;
            for (int at = 0; at < first.cells().size(); at++) {
                var name = first.at(at).text().strip();
                var column = byName.get(name);
                if (column != null) {
                    columns.put(at, column);
                } else if (name.equals(PlanWorkbook.ROW_ID)) {
                    id = at;
                } else if (name.equals(PlanWorkbook.PARENT_ID)) {
                    parent = at;
                } else if (!name.isEmpty()) {
                    unknown.add(at);
                }
            }
            return new SheetHead(columns, id, parent, unknown, !shape.inPlan());
        }

        /** Whether the names are there at all: a row above them, or a deleted one, moves everything. */
        boolean isUsable() {
            return !columns.isEmpty() && (!needsParent || parentAt >= 0);
        }

        String parent(Line line) {
            return line.at(parentAt).text().strip();
        }

        Optional<String> id(Line line) {
            return idAt < 0
                    ? Optional.empty()
                    : Optional.of(line.at(idAt).text().strip());
        }
    }
}
