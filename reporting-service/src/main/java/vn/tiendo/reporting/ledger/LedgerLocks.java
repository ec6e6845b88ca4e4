package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Who must wait for whom, until the end of the transaction. The running role cannot lock rows that it may not update,
 * hence advisory locks; a clash of hashes only costs a wait.
 */
@ApplicationScoped
class LedgerLocks {

    // First halves of the keys, so that they meet no lock of another purpose: "enry", "extn", "clos".
    private static final int ENTRY = 0x656e7279;
    private static final int EXTERNAL_ID = 0x6578746e;
    private static final int CLOSING = 0x636c6f73;

    private final Jdbi jdbi;

    LedgerLocks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Corrections and reversals of one entry follow one another: each sees what stands after the one before. */
    void amending(UUID entry) {
        lock("pg_advisory_xact_lock", ENTRY, entry.toString());
    }

    /** Of two entries with one external id the second finds the first. */
    void claiming(String caller, @Nullable String source, String externalId) {
        lock(
                "pg_advisory_xact_lock",
                EXTERNAL_ID,
                String.join("\u001f", caller, source == null ? "" : source, externalId));
    }

    /** Nobody closes a period while an entry is being recorded in it. */
    void recording() {
        lock("pg_advisory_xact_lock_shared", CLOSING, "");
    }

    void closing() {
        lock("pg_advisory_xact_lock", CLOSING, "");
    }

    private void lock(String function, int purpose, String key) {
        jdbi.useHandle(handle -> handle.createQuery("select " + function + "(:purpose, hashtext(:key))")
                .bind("purpose", purpose)
                .bind("key", key)
                .map((row, context) -> true)
                .one());
    }
}
