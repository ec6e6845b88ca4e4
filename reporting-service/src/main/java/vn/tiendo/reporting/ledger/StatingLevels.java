package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Problem;

/** Stating a level, superseding it and taking it back. Runs inside the transaction of the write. */
@ApplicationScoped
class StatingLevels {

    private final LedgerLocks locks;
    private final StockLevelRows rows;
    private final LevelAcceptance acceptance;
    private final ETags hashes;
    private final LevelAnnouncement announcement;
    private final Event<StockLevelRecorded> recordings;

    StatingLevels(
            LedgerLocks locks,
            StockLevelRows rows,
            LevelAcceptance acceptance,
            ETags hashes,
            LevelAnnouncement announcement,
            Event<StockLevelRecorded> recordings) {
        this.locks = locks;
        this.rows = rows;
        this.acceptance = acceptance;
        this.hashes = hashes;
        this.announcement = announcement;
        this.recordings = recordings;
    }

    /** @throws Problem 422 EXTERNAL_ID_REUSED when another body was recorded under the external id */
    LevelRecording state(StockLevelRequest request, String caller) {
        var hash = hashes.of(request);
        var earlier = earlier(request, caller);
        if (earlier.isPresent()) {
            return repeated(earlier.get(), hash);
        }
        acceptance.check(request);
        return record(new NewLevel(
                Ledger.newId(),
                LevelKind.LEVEL,
                null,
                request.unitId(),
                request.indicatorId(),
                request.day(),
                request.quantity(),
                request.provenance(caller, hash)));
    }

    LevelRecording correct(NewLevel level, LevelCorrectionRequest request, String caller) {
        requireStanding(level);
        acceptance.check(request, level);
        var from = provenance(caller, hashes.of(request), request.document(), request.statedOn());
        return record(amendment(LevelKind.CORRECTION, level, request.quantity(), from));
    }

    LevelRecording reverse(NewLevel level, ReversalRequest request, String caller) {
        requireStanding(level);
        acceptance.checkReversal(request.document(), level);
        var from = provenance(caller, hashes.of(request), request.document(), request.statedOn());
        return record(amendment(LevelKind.REVERSAL, level, null, from));
    }

    private LevelRecording record(NewLevel level) {
        var recorded = level.recorded(rows.add(level));
        var told = StockLevelRecorded.of(recorded);
        var event = announcement.announce(told);
        // Observed after the commit only: who listens live in this process need not wait for Kafka.
        recordings.fire(told);
        return new LevelRecording(recorded, List.of(event));
    }

    private Optional<RecordedLevel> earlier(StockLevelRequest request, String caller) {
        var externalId = request.externalId();
        if (externalId == null) {
            return Optional.empty();
        }
        locks.claiming(caller, request.source(), externalId);
        return rows.findExternal(caller, request.source(), externalId);
    }

    private static LevelRecording repeated(RecordedLevel earlier, String hash) {
        if (!earlier.level().provenance().bodyHash().equals(hash)) {
            throw Problem.of(422, "EXTERNAL_ID_REUSED").at("#/externalId");
        }
        return new LevelRecording(earlier, List.of());
    }

    private void requireStanding(NewLevel level) {
        if (level.kind() != LevelKind.LEVEL) {
            throw Problem.of(422, "NOT_AN_ENTRY");
        }
        locks.amending(level.id());
        if (rows.isReversed(level.id())) {
            throw Problem.of(409, "ALREADY_REVERSED");
        }
    }

    private static NewLevel amendment(LevelKind kind, NewLevel of, @Nullable BigDecimal quantity, Provenance from) {
        return new NewLevel(Ledger.newId(), kind, of.id(), of.unitId(), of.indicatorId(), of.day(), quantity, from);
    }

    private static Provenance provenance(
            String caller, String hash, @Nullable Document document, @Nullable LocalDate statedOn) {
        return new Provenance(caller, hash, null, null, document, null, null, null, statedOn);
    }
}
