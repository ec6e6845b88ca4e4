package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownunit.HistoryScope;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.ledger.ClosedPeriods.Placed;

/** Closing a period. Runs inside the transaction of the write. */
@ApplicationScoped
class ClosingPeriods {

    private final Knowledge knowledge;
    private final KnownUnits units;
    private final ClosedPeriods closed;
    private final LedgerLocks locks;

    ClosingPeriods(Knowledge knowledge, KnownUnits units, ClosedPeriods closed, LedgerLocks locks) {
        this.knowledge = knowledge;
        this.units = units;
        this.closed = closed;
        this.locks = locks;
    }

    Instant close(UUID id, ClosingRequest request, String caller) {
        var violations = new EntryViolations();
        request.period().check(violations);
        if (!units.knownAt(knowledge.present()).knows(request.unitId())) {
            violations.addUnknown("#/unitId");
        }
        violations.throwIfAny();
        locks.closing();
        return closed.add(id, request, caller);
    }

    /** Closings by the unit and those above it, on the day or today; with a day only those that cover it. */
    List<Placed> standingFor(UUID unit, @Nullable LocalDate day, long before, int limit) {
        var scope = new HistoryScope(units.knownAt(knowledge.present()));
        return closed.by(scope.upwards(unit, day == null ? knowledge.today() : day), day, before, limit);
    }
}
