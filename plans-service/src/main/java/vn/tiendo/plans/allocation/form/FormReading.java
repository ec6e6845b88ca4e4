package vn.tiendo.plans.allocation.form;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Cell;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Notation;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.Row;
import vn.tiendo.exchange.reading.CellReader;
import vn.tiendo.exchange.reading.RowRefused;
import vn.tiendo.exchange.reading.RowSource;
import vn.tiendo.plans.allocation.Quota;
import vn.tiendo.plans.statement.Refused;

/** Reads one filled-in form. What is wrong with single cells is gathered; a form of another shape is refused as a whole. */
final class FormReading {
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    private final FormLayout layout;
    private final String planKey;
    private final Notation notation;
    private final List<Integer> scales;
    private final FormHeader header;
    private final CellReader cells;

    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<Integer, BigDecimal> printedTotals = new HashMap<>();
    private final List<FilledForm.Line> lines = new ArrayList<>();
    private final List<OpenGroup> groups = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();

    private record OpenGroup(String label, String title, List<UUID> units) {}

    /** @param scales decimal places of each column */
    FormReading(FormLayout layout, String planKey, Notation notation, Limits limits, List<Integer> scales) {
        this.layout = layout;
        this.planKey = planKey;
        this.notation = notation;
        this.scales = scales;
        this.header = new FormHeader(layout.header());
        this.cells = new CellReader(header.format(), notation, limits);
    }

    /** Refuses a form whose headers moved, that is another plan's, or that does not begin with its total. */
    FilledForm read(RowSource rows) throws IOException {
        var upper = required(rows);
        header.requireUpper(upper.cells());
        header.requireLower(required(rows).cells());
        total(values(required(rows)));
        for (var row = next(rows); row != null; row = next(rows)) {
            if (!Objects.equals(row.sheet(), upper.sheet())) {
                throw new FileRefused("FORM_SEVERAL_SHEETS");
            }
            line(values(row));
        }
        return new FilledForm(
                printedTotals,
                groups.stream()
                        .map(open -> new FormGroup(open.label(), open.title(), open.units()))
                        .toList(),
                lines,
                rejections);
    }

    /** A row whose cells are clean; null where a cell is empty or was refused. */
    private record Values(Row row, @Nullable String[] texts) {
        String text(int place) {
            return Objects.requireNonNullElse(texts[place], "");
        }
    }

    private static Row required(RowSource rows) throws IOException {
        return Optional.ofNullable(next(rows)).orElseThrow(() -> new FileRefused("FILE_EMPTY"));
    }

    private static @Nullable Row next(RowSource rows) throws IOException {
        try {
            return rows.next();
        } catch (RowRefused e) {
            throw new FileRefused("FILE_CUT");
        }
    }

    private Values values(Row row) {
        var padded = new ArrayList<>(row.cells()
                .subList(0, Math.min(row.cells().size(), layout.header().size())));
        padded.addAll(Collections.nCopies(layout.header().size() - padded.size(), Cell.EMPTY));
        var whole = new Row(row.sheet(), row.number(), padded);
        int before = rejections.size();
        var texts = cells.read(whole, rejections::add);
        return new Values(whole, texts == null ? good(whole, rejections.subList(before, rejections.size())) : texts);
    }

    // One cell that cannot be read does not hide what is wrong with the others of its row.
    private @Nullable String[] good(Row row, List<Rejection> refused) {
        var names = refused.stream().map(Rejection::column).toList();
        var kept = new ArrayList<Cell>();
        for (int place = 0; place < row.cells().size(); place++) {
            kept.add(
                    names.contains(FormLayout.letter(place))
                            ? Cell.EMPTY
                            : row.cells().get(place));
        }
        var texts = cells.read(new Row(row.sheet(), row.number(), kept), again -> {});
        return texts == null ? new String[row.cells().size()] : texts;
    }

    private void total(Values values) {
        var code = values.text(0);
        if (!code.startsWith(FormLayout.TOTAL)) {
            throw new FileRefused("FORM_TOTAL_MISSING");
        }
        if (!code.equals(FormLayout.TOTAL + " " + planKey)) {
            throw new FileRefused("FORM_OF_ANOTHER_PLAN", planKey);
        }
        quotas(values).forEach((column, quota) -> {
            if (quota.isNumber()) {
                printedTotals.put(column, quota.inSum());
            } else if (!(quota instanceof Quota.NotAssigned)) {
                refuse(values, FormLayout.first() + column, "VALUE_INVALID");
            }
        });
    }

    private void line(Values values) {
        var code = values.text(0);
        if (code.equals(FormLayout.GROUP)
                || (code.isEmpty() && ROMAN.matcher(values.text(1)).matches())) {
            groups.add(new OpenGroup(values.text(1), values.text(2), new ArrayList<>()));
            return;
        }
        MachineCode.read(code).ifPresentOrElse(unit -> line(unit, values), () -> {
            if (values.row().cells().stream().anyMatch(cell -> !cell.text().isBlank())) {
                refuse(values, 0, "FORM_UNIT_UNKNOWN");
            }
        });
    }

    private void line(UUID unit, Values values) {
        if (!seen.add(unit)) {
            refuse(values, 0, "UNIT_TWICE", unit);
            return;
        }
        if (!groups.isEmpty()) {
            groups.getLast().units().add(unit);
        }
        lines.add(new FilledForm.Line(values.row(), unit, quotas(values)));
    }

    private Map<Integer, Quota> quotas(Values values) {
        var quotas = new HashMap<Integer, Quota>();
        for (int column = 0; column < layout.columns().size(); column++) {
            int place = FormLayout.first() + column;
            var text = values.text(place);
            // A workbook knows what is a number; a text is written as the file declares.
            var written = values.row().cells().get(place).kind() == Cell.Kind.NUMBER ? Notation.EN : notation;
            try {
                quotas.put(column, QuotaText.read(text, written, scales.get(column)));
            } catch (Refused refused) {
                refuse(values, place, refused.code(), refused.arguments());
            }
        }
        return quotas;
    }

    private void refuse(Values values, int place, String code, Object... arguments) {
        var value = values.row().cells().get(place).text();
        rejections.add(Rejection.ofCell(values.row(), header.format().columns().get(place), value, code, arguments));
    }
}
