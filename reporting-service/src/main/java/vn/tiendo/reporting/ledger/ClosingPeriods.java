package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.http.Problem;
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

    /**
     * What has closed the day for the unit: closings by itself and by those above it that day, as facts of it are judged.
     *
     * @throws Problem 409 NOT_YET_KNOWN
     */
    List<Placed> covering(LocalDate day, UUID unit, long before, int limit) {
        var history = units.knownAt(knowledge.present());
        if (!history.knows(unit)) {
            throw Problem.of(409, "NOT_YET_KNOWN").atParameter("unit").retryAfter(Duration.ofSeconds(1));
        }
        return closed.covering(day, new HistoryScope(history).upwards(unit, day), before, limit);
    }
}
