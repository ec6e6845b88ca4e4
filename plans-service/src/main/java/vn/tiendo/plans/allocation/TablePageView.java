package vn.tiendo.plans.allocation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Page;
import vn.tiendo.plans.knownunit.UnitLabel;
import vn.tiendo.plans.period.StatedPeriod;

/**
 * A page of the table of a plan: units by targets and periods, as the quotas stand.
 *
 * @param columns the targets of the plan in their periods; with each page the same
 */
@Schema
record TablePageView(
        List<Column> columns, List<Line> items, @Nullable String nextCursor) {

    /** @param sum of the numbers of all units in force; absent where none has one */
    @Schema(name = "AllocationColumn")
    record Column(
            UUID targetId,
            @Schema(examples = "TG1") String targetKey,
            StatedPeriod period,
            @Nullable String sum) {}

    /** @param cells one for each column: a number, 0, a soft range, empty (not assigned) or - (not applicable) */
    @Schema(name = "AllocationLine")
    record Line(
            UUID unitId, @Nullable String code, @Nullable String name, List<String> cells) {}

    static TablePageView of(
            List<TableColumn> columns, List<AllocatedTotal> totals, Page<TableLine> page, Map<UUID, UnitLabel> labels) {
        var sums = new HashMap<List<Object>, BigDecimal>();
        totals.stream()
                .filter(total -> total.numbered() > 0)
                .forEach(total -> sums.put(List.of(total.targetId(), total.period()), total.sum()));
        return new TablePageView(
                columns.stream()
                        .map(column -> new Column(
                                column.targetId(),
                                column.targetKey(),
                                StatedPeriod.of(column.period()),
                                Optional.ofNullable(sums.get(List.of(column.targetId(), column.period())))
                                        .map(BigDecimal::toPlainString)
                                        .orElse(null)))
                        .toList(),
                page.items().stream().map(line -> line(line, labels)).toList(),
                page.nextCursor());
    }

    private static Line line(TableLine line, Map<UUID, UnitLabel> labels) {
        var label = Optional.ofNullable(labels.get(line.unitId()));
        return new Line(
                line.unitId(),
                label.map(UnitLabel::code).orElse(null),
                label.map(UnitLabel::name).orElse(null),
                line.cells());
    }
}
