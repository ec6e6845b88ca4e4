package vn.tiendo.plans.allocation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.period.Period;

/**
 * What the tables of a plan come to. A table knows its own sum; only where several tables share a target and a period are
 * their cells folded, so that a changed cell costs one table and not the whole plan.
 */
@ApplicationScoped
public class AllocationTotals {
    private final Jdbi jdbi;
    private final FoldedTotals folded = new FoldedTotals();

    AllocationTotals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The tables that count, in the order of their recording; their cells, which are large, stay where they are. */
    public List<TableTotal> tablesOf(UUID planId, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from (
                  select position, recorded_at, effective_on, allocation_id, target_id, period_from, period_through, closed,
                         printed_total, cells_total, cells_numbered, row_number() over (order by position) - 1 as index
                    from allocation_assigned where plan_id = :planId) tables
                 where recorded_at <= :knownAt and effective_on <= :at and (closed or effective_on <= period_through)
                 order by position
                """)
                .bind("planId", planId)
                .bind("at", asOf.at())
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .map((row, context) -> new TableTotal(
                        row.getInt("index"),
                        row.getObject("allocation_id", UUID.class),
                        row.getObject("target_id", UUID.class),
                        period(row),
                        row.getBigDecimal("printed_total"),
                        row.getBigDecimal("cells_total"),
                        row.getInt("cells_numbered")))
                .list());
    }

    /** What the tables make together for each target and period; a later table changes only its own cells. */
    public List<AllocatedTotal> inForce(List<TableTotal> tables) {
        var sharing = tables.stream()
                .collect(groupingBy(table -> List.of(table.targetId(), table.period()), LinkedHashMap::new, toList()))
                .values();
        var unknown = sharing.stream()
                .filter(same -> same.size() > 1 && !folded.has(same))
                .toList();
        fold(unknown);
        return sharing.stream().map(this::total).toList();
    }

    private AllocatedTotal total(List<TableTotal> same) {
        var only = same.getFirst();
        return same.size() == 1
                ? new AllocatedTotal(only.targetId(), only.period(), only.sum(), only.numbered())
                : folded.of(same).orElseGet(() -> fold(List.of(same)).getFirst());
    }

    private List<AllocatedTotal> fold(List<List<TableTotal>> sharing) {
        if (sharing.isEmpty()) {
            return List.of();
        }
        var byColumn = sharing.stream()
                .collect(toMap(
                        same -> List.of(
                                same.getFirst().targetId(), same.getFirst().period()),
                        same -> same));
        var totals = jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select target_id, period_from, period_through, coalesce(sum(number), 0) as sum, count(number) as numbered
                          from (select distinct on (a.target_id, a.period_from, a.period_through, c.unit_id)
                                       a.target_id, a.period_from, a.period_through, c.number
                                  from allocation_assigned a join allocation_cell c using (allocation_id)
                                 where a.allocation_id = any (:tables)
                                 order by a.target_id, a.period_from, a.period_through, c.unit_id,
                                       a.effective_on desc, a.recorded_at desc, a.position desc) last
                         group by target_id, period_from, period_through
                        """)
                .bindArray(
                        "tables",
                        UUID.class,
                        sharing.stream()
                                .flatMap(List::stream)
                                .map(TableTotal::allocationId)
                                .toList())
                .map((row, context) -> new AllocatedTotal(
                        row.getObject("target_id", UUID.class),
                        period(row),
                        row.getBigDecimal("sum"),
                        row.getInt("numbered")))
                .list());
        totals.forEach(total ->
                folded.keep(byColumn.getOrDefault(List.of(total.targetId(), total.period()), List.of()), total));
        return totals;
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("period_from", LocalDate.class), row.getObject("period_through", LocalDate.class));
    }
}
