package vn.tiendo.reporting.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Statements;
import vn.tiendo.reporting.ledger.ManyPostings;

/** Records the new rows of {@code import_row} as entries, in sets. */
final class EntryLoad {

    private static final String RELATIONS = """
            create temporary view announced_entry as
            select s.id, 'ENTRY' as kind, cast(null as uuid) as of_entry, s.unit_id, s.occurred_on, s.postings, s.nth
              from <new rows>;
            create temporary view new_posting as
            select s.id as entry_id, s.unit_id, p.indicator_id, s.occurred_on, p.quantity, 1 as made
              from (select s.id, s.unit_id, s.occurred_on, s.indicators, s.quantities from <new rows>) s
             cross join lateral unnest(s.indicators, s.quantities) as p (indicator_id, quantity)
            """.replace("<new rows>", EntryStaging.NEW_ROWS);
    private static final String ENTRIES = """
            insert into progress_entry (id, kind, unit_id, occurred_on, source, external_id, document_number, document_date,
                   enterprise_id, organisation_id, plan_id, statements, caller, body_hash, recorded_at, import_id,
                   repetition)
            select s.id, 'ENTRY', s.unit_id, s.occurred_on, s.source, s.external_id, s.document_number, s.document_date,
                   s.enterprise_id, s.organisation_id, s.plan_id, s.statements, ?, '', ?, ?, coalesce(o.repetition, 0)
              from <new rows>
            """.replace("<new rows>", EntryStaging.NEW_ROWS);

    private final Connection connection;
    private final ImportOrder order;
    private final EntriesAnnouncement announcement;
    private final LateStamp stamps;

    EntryLoad(Connection connection, ImportOrder order, EntriesAnnouncement announcement, LateStamp stamps) {
        this.stamps = stamps;
        this.connection = connection;
        this.order = order;
        this.announcement = announcement;
    }

    /** Writes everything; the caller commits. The instant from which on it is known. */
    Instant write(long entries) throws SQLException {
        var sql = new Statements(connection);
        sql.run(RELATIONS);
        var postings = ManyPostings.gather(connection);
        var stamp = stamps.of(connection, entries);
        long began = System.nanoTime();
        sql.run(ENTRIES, order.by().subject(), stamp, order.id());
        announcement.announceAll(connection, stamp);
        // Last, as single entries of the same unit and day wait for these rows.
        postings.add(stamp);
        stamps.took(entries, Duration.ofNanos(System.nanoTime() - began));
        return stamp.toInstant();
    }
}
