package vn.tiendo.plans.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.plans.period.Period;

/** The allocation tables in the database; only ever added to. */
@ApplicationScoped
class AllocationActs {
    private final Jdbi jdbi;
    private final CellsJson cells;
    private final CellRows rows;

    AllocationActs(Jdbi jdbi, CellsJson cells, CellRows rows) {
        this.jdbi = jdbi;
        this.cells = cells;
        this.rows = rows;
    }

    AllocationAssigned assign(
            UUID planId, UUID targetId, UUID allocationId, AllocationTable table, LocalDate effectiveOn) {
        var act = record(planId, targetId, allocationId, table, effectiveOn);
        rows.add(act);
        return act;
    }

    private AllocationAssigned record(
            UUID planId, UUID targetId, UUID allocationId, AllocationTable table, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into allocation_assigned (effective_on, allocation_id, target_id, plan_id, period_from,
                  period_through, cells, cells_total, cells_numbered, printed_total, closed, document, made_up)
                values (:effectiveOn, :allocationId, :targetId, :planId, :period.from, :period.through,
                  cast(:cellsJson as jsonb), :recomputedTotal, :numbered, :printedTotal, :closed, :document, :madeUp)
                returning *
                """)
                .bindMethods(table)
                .bind("effectiveOn", effectiveOn)
                .bind("allocationId", allocationId)
                .bind("targetId", targetId)
                .bind("planId", planId)
                .bind("cellsJson", cells.write(table.cells()))
                .map((row, context) -> act(row))
                .one());
    }

    List<AllocationAssigned> of(UUID targetId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from allocation_assigned where target_id = :targetId and recorded_at <= :knownAt
                 order by position
                """)
                .bind("targetId", targetId)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .list());
    }

    private AllocationAssigned act(ResultSet row) throws SQLException {
        var period = new Period(
                row.getObject("period_from", LocalDate.class), row.getObject("period_through", LocalDate.class));
        var table = new AllocationTable(
                period,
                cells.read(row.getString("cells")),
                row.getBigDecimal("printed_total"),
                row.getBoolean("closed"),
                row.getString("document"),
                row.getBoolean("made_up"));
        return new AllocationAssigned(
                row.getObject("allocation_id", UUID.class),
                row.getObject("target_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                table,
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
