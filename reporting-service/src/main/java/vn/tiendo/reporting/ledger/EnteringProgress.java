package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Problem;

/** Recording a fact, once for each external id. Runs inside the transaction of the write. */
@ApplicationScoped
class EnteringProgress {

    private final LedgerLocks locks;
    private final LedgerRows rows;
    private final EntryAcceptance acceptance;
    private final Ledger ledger;
    private final ETags hashes;

    EnteringProgress(LedgerLocks locks, LedgerRows rows, EntryAcceptance acceptance, Ledger ledger, ETags hashes) {
        this.locks = locks;
        this.rows = rows;
        this.acceptance = acceptance;
        this.ledger = ledger;
        this.hashes = hashes;
    }

    /** @throws Problem 422 EXTERNAL_ID_REUSED when another fact was recorded under the external id */
    Recording enter(EntryRequest request, String caller) {
        var earlier = earlier(request, caller);
        if (earlier.isPresent()) {
            return repeated(earlier.get(), request);
        }
        return ledger.record(new NewEntry(
                Ledger.newId(),
                EntryKind.ENTRY,
                null,
                request.unitId(),
                request.occurredOn(),
                request.provenance(caller, hashes.of(request)),
                Statement.byIndicator(request.statements()),
                acceptance.postingsOf(request)));
    }

    private Optional<LedgerEntry> earlier(EntryRequest request, String caller) {
        var externalId = request.externalId();
        if (externalId == null) {
            return Optional.empty();
        }
        locks.claiming(caller, request.source(), externalId);
        return rows.findExternal(caller, request.source(), externalId);
    }

    private static Recording repeated(LedgerEntry earlier, EntryRequest request) {
        if (!request.states(earlier)) {
            throw Problem.of(422, "EXTERNAL_ID_REUSED").at("#/externalId");
        }
        return Recording.earlier(earlier);
    }
}
