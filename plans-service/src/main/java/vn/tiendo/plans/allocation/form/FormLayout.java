package vn.tiendo.plans.allocation.form;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.writing.FormColumn;
import vn.tiendo.plans.allocation.TableColumn;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.target.Target;

/** The columns of the form of one plan: what a line begins with, then each target above its periods. */
record FormLayout(List<TableColumn> columns, List<FormColumn> header) {
    static final String SHEET = "Phân bổ";
    static final String TOTAL = "TOTAL";
    static final String GROUP = "GROUP";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<FormColumn> LEADING = List.of(
            new FormColumn("Mã máy", "", true, 12),
            new FormColumn("STT", "", false, 6),
            new FormColumn("Đơn vị", "", false, 40),
            new FormColumn("Mã đơn vị", "", false, 12));

    FormLayout {
        columns = List.copyOf(columns);
        header = List.copyOf(header);
    }

    static FormLayout of(List<Target> targets) {
        var columns = TableColumn.of(targets);
        Map<UUID, Target> byId = targets.stream().collect(Collectors.toMap(Target::id, target -> target));
        var header = new ArrayList<>(LEADING);
        for (var column : columns) {
            var target = byId.get(column.targetId());
            header.add(new FormColumn(title(column, target), label(column.period()), false, 14));
        }
        return new FormLayout(columns, header);
    }

    /** Where the cells of targets begin. */
    static int first() {
        return LEADING.size();
    }

    private static String title(TableColumn column, @Nullable Target target) {
        if (target == null) {
            return column.targetKey();
        }
        var measure = target.terms().unitOfMeasure();
        return column.targetKey() + ". " + target.terms().titleVi() + (measure == null ? "" : " (" + measure + ")");
    }

    static String label(Period period) {
        var year = Period.year(period.from().getYear());
        return period.equals(year)
                ? "Năm " + period.from().getYear()
                : DAY.format(period.from()) + " – " + DAY.format(period.through());
    }

    /** As spreadsheets call a column: A, B, …, Z, AA. */
    static String letter(int place) {
        var name = new StringBuilder();
        for (int left = place + 1; left > 0; left = (left - 1) / 26) {
            name.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return name.toString();
    }
}
