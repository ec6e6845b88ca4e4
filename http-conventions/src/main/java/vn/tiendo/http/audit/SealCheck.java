package vn.tiendo.http.audit;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Computes a seal again from what stands in the database now. */
@Singleton
class SealCheck {
    private final Jdbi jdbi;

    SealCheck(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    SealState of(AuditSeal seal) {
        return jdbi.withHandle(handle -> of(handle, seal));
    }

    private static SealState of(Handle handle, AuditSeal seal) {
        var before = AuditSeals.latest(handle, seal.number() - 1).orElseGet(AuditSeal::beginning);
        if (before.number() != seal.number() - 1 || !before.hash().equals(seal.previousHash())) {
            return SealState.CHAIN_BROKEN;
        }
        var hash = new SealHash(seal.number(), seal.previousHash(), seal.through());
        AuditRows.each(handle, before.through(), seal.through(), hash::add);
        return hash.rows() == seal.rows() && hash.value().equals(seal.hash()) ? SealState.HOLDS : SealState.ROWS_DIFFER;
    }
}
