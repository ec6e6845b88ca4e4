package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Problem;

/**
 * Who must wait for whom, until the end of the transaction. The running role cannot lock rows that it may not update,
 * hence advisory locks; a clash of hashes only costs a wait.
 */
@ApplicationScoped
public class LedgerLocks {

    // First halves of the keys, so that they meet no lock of another purpose: "enry", "extn", "clos", "undo".
    private static final int ENTRY = 0x656e7279;
    private static final int EXTERNAL_ID = 0x6578746e;
    private static final int CLOSING = 0x636c6f73;
    private static final int UNDOING = 0x756e646f;

    /** To be taken in a statement before the one that looks at closed periods. */
    static final String RECORDING = "select pg_advisory_xact_lock_shared(%d, hashtext(''))".formatted(CLOSING);

    private final Jdbi jdbi;

    LedgerLocks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Corrections and reversals of one entry follow one another: each sees what stands after the one before. */
    void amending(UUID entry) {
        notBeingUndone(entry);
        lock("pg_advisory_xact_lock", ENTRY, entry.toString());
    }

    /** Nobody amends an entry of the import until the transaction ends; who tries meanwhile is told to come again. */
    public static void undoing(Connection connection, UUID importId) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(?, hashtext(?))")) {
            statement.setInt(1, UNDOING);
            statement.setString(2, importId.toString());
            statement.execute();
        }
    }

    private void notBeingUndone(UUID entry) {
        boolean free = jdbi.withHandle(handle -> handle.createQuery("""
                select coalesce(bool_and(pg_try_advisory_xact_lock_shared(:purpose, hashtext(import_id::text))), true)
                  from progress_entry where id = :entry and import_id is not null
                """)
                .bind("purpose", UNDOING)
                .bind("entry", entry)
                .mapTo(Boolean.class)
                .one());
        if (!free) {
            throw Problem.of(503, "BUSY").retryAfter(Duration.ofSeconds(1));
        }
    }

    /** Of two entries with one external id the second finds the first. */
    void claiming(String caller, @Nullable String source, String externalId) {
        lock(
                "pg_advisory_xact_lock",
                EXTERNAL_ID,
                String.join("\u001f", caller, source == null ? "" : source, externalId));
    }

    /** Nobody closes a period while an entry is being recorded in it: on a connection in its transaction. */
    public static void recording(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(RECORDING);
        }
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
