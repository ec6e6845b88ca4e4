package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import vn.tiendo.events.plans.AllocatedCell;
import vn.tiendo.events.plans.Cell;
import vn.tiendo.plans.allocation.AllocationAssigned;
import vn.tiendo.plans.allocation.AllocationPublisher;
import vn.tiendo.plans.allocation.Quota;

/** Allocation tables as events; the subject is the plan. */
@ApplicationScoped
class AllocationEvents implements AllocationPublisher {
    private final PlansOutbox outbox;

    AllocationEvents(PlansOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID publish(AllocationAssigned act) {
        var table = act.table();
        return outbox.append(new vn.tiendo.events.plans.AllocationAssigned(
                act.allocationId(),
                act.targetId(),
                act.planId(),
                Wire.period(table.period()),
                act.effectiveOn(),
                act.recordedAt(),
                table.cells().stream()
                        .map(own -> new AllocatedCell(own.unitId(), cell(own.quota())))
                        .toList(),
                table.printedTotal(),
                table.closed(),
                table.document(),
                table.madeUp()));
    }

    // An assigned zero is a number; a blank is none.
    private static Cell cell(Quota quota) {
        return switch (quota) {
            case Quota.Assigned(var value) -> new Cell("NUMBER", value, null);
            case Quota.Zero() -> new Cell("NUMBER", BigDecimal.ZERO, null);
            case Quota.SoftRange(var floor, var ceiling) -> new Cell("SOFT_RANGE", floor, ceiling);
            case Quota.NotAssigned() -> new Cell("NOT_ASSIGNED", null, null);
            case Quota.NotApplicable() -> new Cell("NOT_APPLICABLE", null, null);
        };
    }
}
