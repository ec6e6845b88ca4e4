package vn.tiendo.reporting.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Tells others of many entries at once, in the transaction that records them. */
public interface EntriesAnnouncement {

    /**
     * Announces what the temporary relation {@code announced_entry} holds: {@code id, kind, of_entry, unit_id, occurred_on,
     * postings} as JSON, and {@code nth}, which numbers the entries of each unit from 1.
     */
    void announceAll(Connection connection, OffsetDateTime recordedAt) throws SQLException;
}
