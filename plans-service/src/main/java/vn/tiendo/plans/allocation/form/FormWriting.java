package vn.tiendo.plans.allocation.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.writing.FormWriter;
import vn.tiendo.plans.allocation.AllocatedTotal;
import vn.tiendo.plans.allocation.AllocationTotals;
import vn.tiendo.plans.allocation.TableLine;
import vn.tiendo.plans.allocation.TableLines;
import vn.tiendo.plans.allocation.TableTotal;
import vn.tiendo.plans.knownunit.UnitLabel;
import vn.tiendo.plans.knownunit.UnitLabels;
import vn.tiendo.plans.plan.PlanTerms;
import vn.tiendo.plans.target.Targets;

/** Writes the table of a plan as a form; taken in again unchanged, it changes nothing. */
@ApplicationScoped
class FormWriting {
    private final Targets targets;
    private final TableLines lines;
    private final AllocationTotals totals;
    private final UnitLabels labels;
    private final FormActs forms;

    FormWriting(Targets targets, TableLines lines, AllocationTotals totals, UnitLabels labels, FormActs forms) {
        this.targets = targets;
        this.lines = lines;
        this.totals = totals;
        this.labels = labels;
        this.forms = forms;
    }

    void write(PlanTerms plan, AsOf asOf, Media media, OutputStream out) throws IOException {
        var layout = FormLayout.of(targets.allOf(plan.planId(), asOf));
        var byUnit = lines(plan, layout, asOf);
        var named = labels.of(byUnit.keySet(), asOf.at(), asOf.knownAt());
        try (var form = FormWriter.to(out, media, FormLayout.SHEET, layout.header())) {
            form.row(total(plan, layout, asOf), true);
            var groups = forms.groups(plan.planId(), asOf);
            var grouped =
                    groups.stream().flatMap(group -> group.units().stream()).collect(Collectors.toSet());
            var alone = byUnit.keySet().stream()
                    .filter(unit -> !grouped.contains(unit))
                    .toList();
            units(form, alone, byUnit, named);
            for (var group : groups) {
                form.row(heading(group, layout), true);
                units(form, group.units(), byUnit, named);
            }
        }
    }

    /** The units that the tables name; of a plan without tables those right below its unit, without quotas. */
    private Map<UUID, List<String>> lines(PlanTerms plan, FormLayout layout, AsOf asOf) {
        var byUnit = new LinkedHashMap<UUID, List<String>>();
        lines.page(plan.planId(), layout.columns(), asOf, 0, Integer.MAX_VALUE)
                .forEach((TableLine line) -> byUnit.put(line.unitId(), line.cells()));
        if (byUnit.isEmpty()) {
            var blank = Collections.nCopies(layout.columns().size(), "");
            labels.below(plan.unitId(), asOf.at(), asOf.knownAt()).forEach(unit -> byUnit.put(unit, blank));
        }
        return byUnit;
    }

    // As the last table prints it; where none prints any, the sum.
    private List<String> total(PlanTerms plan, FormLayout layout, AsOf asOf) {
        var tables = totals.tablesOf(plan.planId(), asOf);
        Map<List<Object>, BigDecimal> known = new HashMap<>();
        totals.inForce(tables).stream()
                .filter(total -> total.numbered() > 0)
                .forEach((AllocatedTotal total) -> known.put(List.of(total.targetId(), total.period()), total.sum()));
        tables.stream()
                .filter(table -> table.printedTotal() != null)
                .forEach((TableTotal table) -> known.put(
                        List.of(table.targetId(), table.period()), Objects.requireNonNull(table.printedTotal())));
        var row = new ArrayList<>(List.of(FormLayout.TOTAL + " " + plan.key(), "", "Tổng số", ""));
        layout.columns().forEach(column -> {
            var total = known.get(List.of(column.targetId(), column.period()));
            row.add(total == null ? "" : total.stripTrailingZeros().toPlainString());
        });
        return row;
    }

    private static List<String> heading(FormGroup group, FormLayout layout) {
        var row = new ArrayList<>(List.of(FormLayout.GROUP, group.label(), group.title(), ""));
        row.addAll(Collections.nCopies(layout.columns().size(), ""));
        return row;
    }

    private static void units(
            FormWriter form, List<UUID> units, Map<UUID, List<String>> byUnit, Map<UUID, UnitLabel> named)
            throws IOException {
        int number = 0;
        for (var unit : units) {
            var cells = byUnit.get(unit);
            if (cells != null) {
                number++;
                var label = named.getOrDefault(unit, new UnitLabel(null, null));
                var row = new ArrayList<>(List.of(
                        MachineCode.of(unit),
                        Integer.toString(number),
                        Objects.requireNonNullElse(label.name(), ""),
                        Objects.requireNonNullElse(label.code(), "")));
                row.addAll(cells);
                form.row(row, false);
            }
        }
    }
}
