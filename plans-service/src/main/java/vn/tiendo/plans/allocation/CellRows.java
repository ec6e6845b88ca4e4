package vn.tiendo.plans.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The cells of tables, a row each, beside the acts that state them: what sums and pages are made of. */
@ApplicationScoped
class CellRows {
    private final Jdbi jdbi;

    CellRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(AllocationAssigned act) {
        var cells = act.table().cells();
        var units = cells.stream().map(Cell::unitId).toArray(UUID[]::new);
        var texts = cells.stream().map(cell -> cell.quota().cell()).toArray(String[]::new);
        var numbers = cells.stream()
                .map(cell -> cell.quota().isNumber() ? cell.quota().inSum() : null)
                .toArray(BigDecimal[]::new);
        jdbi.useHandle(handle -> {
            handle.registerArrayType(UUID.class, "uuid")
                    .registerArrayType(String.class, "text")
                    .registerArrayType(BigDecimal.class, "numeric")
                    .createUpdate("""
                            insert into allocation_cell (allocation_id, unit_id, cell, number)
                            select :allocationId, unit_id, cell, number
                              from unnest(:units, :texts, :numbers) as stated (unit_id, cell, number)
                            """)
                    .bind("allocationId", act.allocationId())
                    .bind("units", units)
                    .bind("texts", texts)
                    .bind("numbers", numbers)
                    .execute();
            handle.createUpdate("""
                            insert into allocation_unit (plan_id, unit_id)
                            select :planId, unit_id from unnest(:units) with ordinality as named (unit_id, ordinal)
                             where not exists (select from allocation_unit known
                                                where known.plan_id = :planId and known.unit_id = named.unit_id)
                             order by ordinal
                            on conflict do nothing
                            """)
                    .bind("planId", act.planId())
                    .bind("units", units)
                    .execute();
        });
    }
}
