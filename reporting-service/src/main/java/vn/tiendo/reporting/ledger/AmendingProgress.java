package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Problem;

/** Correcting and reversing an entry, one after another. Runs inside the transaction of the write. */
@ApplicationScoped
class AmendingProgress {

    private final LedgerLocks locks;
    private final LedgerRows rows;
    private final EntryAcceptance acceptance;
    private final Ledger ledger;
    private final ETags hashes;

    AmendingProgress(LedgerLocks locks, LedgerRows rows, EntryAcceptance acceptance, Ledger ledger, ETags hashes) {
        this.locks = locks;
        this.rows = rows;
        this.acceptance = acceptance;
        this.ledger = ledger;
        this.hashes = hashes;
    }

    Recording correct(LedgerEntry entry, CorrectionRequest request, String caller) {
        var standing = standing(entry);
        return ledger.record(amendment(
                EntryKind.CORRECTION,
                entry,
                provenance(caller, hashes.of(request), request.document(), request.statedOn()),
                Statement.byIndicator(request.statements()),
                acceptance.postingsOf(request, entry, standing)));
    }

    Recording reverse(LedgerEntry entry, ReversalRequest request, String caller) {
        var standing = standing(entry);
        acceptance.checkReversal(request, entry);
        return ledger.record(amendment(
                EntryKind.REVERSAL,
                entry,
                provenance(caller, hashes.of(request), request.document(), request.statedOn()),
                Map.of(),
                Reversal.postings(standing.byIndicator())));
    }

    private StandingQuantities standing(LedgerEntry entry) {
        if (entry.kind() != EntryKind.ENTRY) {
            throw Problem.of(422, "NOT_AN_ENTRY");
        }
        locks.amending(entry.id());
        var standing = rows.standing(entry.id());
        if (standing.isReversed()) {
            throw Problem.of(409, "ALREADY_REVERSED");
        }
        return standing;
    }

    private static NewEntry amendment(
            EntryKind kind,
            LedgerEntry entry,
            Provenance provenance,
            Map<UUID, BigDecimal> statements,
            List<Posting> postings) {
        return new NewEntry(
                Ledger.newId(), kind, entry.id(), entry.unitId(), entry.occurredOn(), provenance, statements, postings);
    }

    private static Provenance provenance(
            String caller, String hash, @Nullable Document document, @Nullable LocalDate statedOn) {
        return new Provenance(caller, hash, null, null, document, null, null, null, statedOn);
    }
}
