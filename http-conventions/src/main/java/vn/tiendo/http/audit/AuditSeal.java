package vn.tiendo.http.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A batch of rows, sealed: all that were recorded after the end of the batch before and through this instant.
 *
 * @param previousHash of the seal before; of the first one, {@link #NONE}
 */
record AuditSeal(long number, Instant through, long rows, String previousHash, String hash, Instant sealedAt) {
    static final String NONE = "0".repeat(64);

    /** What stands before the first seal. */
    static AuditSeal beginning() {
        return new AuditSeal(0, AuditPlace.BEGINNING.recordedAt(), 0, NONE, NONE, Instant.EPOCH);
    }

    static AuditSeal read(ResultSet row) throws SQLException {
        return new AuditSeal(
                row.getLong("number"),
                row.getObject("through", OffsetDateTime.class).toInstant(),
                row.getLong("row_count"),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant());
    }
}
