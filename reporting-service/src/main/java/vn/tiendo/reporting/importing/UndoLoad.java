package vn.tiendo.reporting.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Outcome;
import vn.tiendo.exchange.job.Statements;
import vn.tiendo.reporting.importing.UndoImport.Refusal;
import vn.tiendo.reporting.ledger.ManyPostings;

/** The reversals of all entries of an import that still stand, in sets: of each what it posts after its corrections. */
final class UndoLoad {

    private static final int PAGE = 1_000;
    private static final String STANDING = """
            create temporary table undo_posting as
            with part as (
              select e.id as part_id, e.id as entry_id from progress_entry e where e.import_id = ? and e.kind = 'ENTRY'
              union all
              select c.id, c.of_entry from progress_entry e join progress_entry c on c.of_entry = e.id
               where e.import_id = ? and e.kind = 'ENTRY')
            select part.entry_id, p.indicator_id, sum(p.quantity) as quantity
              from part join posting p on p.entry_id = part.part_id
             group by part.entry_id, p.indicator_id having sum(p.made) > 0
            """;
    private static final String REVERSALS = """
            create temporary table undo_entry as
            with announced as (
              select entry_id, json_agg(json_build_object('indicatorId', indicator_id, 'quantity', -quantity)
                                        order by indicator_id)::text as postings
                from undo_posting group by entry_id)
            select uuidv7() as id, e.id as of_entry, e.unit_id, e.occurred_on,
                   row_number() over (partition by e.unit_id order by e.id) as nth, a.postings
              from progress_entry e join announced a on a.entry_id = e.id
             where e.import_id = ? and e.kind = 'ENTRY'
            """;
    private static final String RELATIONS = """
            create temporary view announced_entry as
            select id, 'REVERSAL' as kind, of_entry, unit_id, occurred_on, postings, nth from undo_entry;
            create temporary view new_posting as
            select r.id as entry_id, r.unit_id, p.indicator_id, r.occurred_on, -p.quantity as quantity, -1 as made
              from undo_entry r join undo_posting p on p.entry_id = r.of_entry
            """;
    private static final String ENTRIES = """
            insert into progress_entry (id, kind, of_entry, unit_id, occurred_on, document_number, document_date, stated_on,
                   statements, caller, body_hash, recorded_at, import_id)
            select id, 'REVERSAL', of_entry, unit_id, occurred_on, ?, cast(? as date), cast(? as date), '{}', ?, '', ?, ?
              from undo_entry order by id
            """;
    private static final String UNDONE = """
            insert into import_undo (import_id, undo_id, document_number, document_date, stated_on, entries, caller)
            values (?, ?, ?, cast(? as date), cast(? as date), ?, ?)
            """;

    private final Connection connection;
    private final Statements sql;
    private final ImportOrder order;
    private final Asked asked;

    UndoLoad(Connection connection, ImportOrder order, Asked asked) {
        this.connection = connection;
        this.sql = new Statements(connection);
        this.order = order;
        this.asked = asked;
    }

    /** What the order says. */
    record Asked(
            UUID importId,
            @Nullable String documentNumber,
            @Nullable String documentDate,
            @Nullable String statedOn) {

        Asked(@Nullable String[] values) {
            this(
                    UUID.fromString(String.valueOf(UndoFormat.value(values, UndoFormat.IMPORT))),
                    UndoFormat.value(values, UndoFormat.DOCUMENT_NUMBER),
                    UndoFormat.value(values, UndoFormat.DOCUMENT_DATE),
                    UndoFormat.value(values, UndoFormat.STATED_ON));
        }
    }

    UUID importId() {
        return asked.importId;
    }

    boolean isDone() throws SQLException {
        return sql.number("select count(*) from import_undo where import_id = ?", asked.importId) > 0;
    }

    /** Finds what is to be reversed; entries that were reversed by themselves stay so. */
    Outcome gather() throws SQLException {
        sql.run(STANDING, asked.importId, asked.importId);
        sql.run("analyze undo_posting");
        sql.run(REVERSALS, asked.importId);
        sql.run("analyze undo_entry");
        long all = sql.number(
                "select count(*) from progress_entry where import_id = ? and kind = 'ENTRY'", asked.importId);
        long reversed = sql.number("select count(*) from undo_entry");
        return new Outcome(reversed, 0, all - reversed, 0);
    }

    /** The first unit and day of which something may not be taken back. */
    Optional<Refusal> firstRefusal(UndoAllowance allowance) throws SQLException {
        try (var places = connection.prepareStatement(
                "select distinct unit_id, occurred_on from undo_entry order by occurred_on, unit_id")) {
            places.setFetchSize(PAGE);
            try (var rows = places.executeQuery()) {
                while (rows.next()) {
                    var unit = rows.getObject(1, UUID.class);
                    var day = rows.getObject(2, LocalDate.class);
                    var refusal = allowance.refusal(unit, day, asked.documentNumber != null);
                    if (refusal.isPresent()) {
                        return Optional.of(new Refusal(refusal.get(), unit, day));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Writes everything; the caller commits. The instant from which on it is known. */
    Instant write(long entries, EntriesAnnouncement announcement, LateStamp stamps) throws SQLException {
        sql.run(RELATIONS);
        var postings = ManyPostings.gather(connection);
        var stamp = stamps.of(connection, entries);
        sql.run(
                ENTRIES,
                asked.documentNumber,
                asked.documentDate,
                asked.statedOn,
                order.by().subject(),
                stamp,
                order.id());
        announcement.announceAll(connection, stamp);
        sql.run(
                UNDONE,
                asked.importId,
                order.id(),
                asked.documentNumber,
                asked.documentDate,
                asked.statedOn,
                entries,
                order.by().subject());
        postings.add(stamp);
        return stamp.toInstant();
    }
}
