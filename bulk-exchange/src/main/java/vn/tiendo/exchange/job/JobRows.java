package vn.tiendo.exchange.job;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.Notation;

/** The table of jobs. A replica writes to a job only while it holds it. */
final class JobRows {

    private static final String LEASE = "interval '20 seconds'";
    // A job is complete when what it has recorded is known.
    private static final String SELECT = """
            select *, case when state = 'COMPLETED' and known_from > clock_timestamp() then 'APPLYING' else state end
                        as shown_state
              from import_job
            """;

    private final Jdbi jdbi;

    JobRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void begin(ImportOrder order) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into import_job (id, kind, media, notation, mode, dry_run, requested_by, requested_for,
                                        requested_roles)
                values (:id, :kind, :media, :notation, :mode, :dryRun, :by, cast(:unit as uuid),
                        cast(:roles as text[]))
                """)
                .bind("id", order.id())
                .bind("kind", order.kind())
                .bind("media", order.media().name())
                .bind("notation", order.notation().name())
                .bind("mode", order.mode().name())
                .bind("dryRun", order.dryRun())
                .bind("by", order.by().subject())
                .bind(
                        "unit",
                        order.by().unit() == null ? null : order.by().unit().toString())
                .bind("roles", "{" + String.join(",", order.by().roles()) + "}")
                .execute());
    }

    /** In the running transaction, if there is one: from its commit on the job is taken up. */
    void received(UUID id, String sha256, long bytes) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                update import_job set state = 'RECEIVED', file_sha256 = :sha256, file_bytes = :bytes where id = :id
                """)
                .bind("id", id)
                .bind("sha256", sha256)
                .bind("bytes", bytes)
                .execute());
    }

    List<ImportJob> find(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where id = any(:ids) and state <> 'RECEIVING'")
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map((row, context) -> job(row))
                .list());
    }

    boolean requestCancel(UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update import_job set cancel_requested = true
                         where id = :id and state in ('RECEIVED', 'READING', 'VALIDATED', 'APPLYING')
                        """).bind("id", id).execute()) == 1;
    }

    /** The oldest job that nobody works on, now held by this worker. */
    Optional<ImportJob> claim(UUID worker) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                update import_job set worker = :worker, attempts = attempts + 1, state = 'READING', rows_read = 0,
                       rejected = 0, lease_until = clock_timestamp() + %s
                 where id = (select id from import_job
                              where state in ('RECEIVED', 'READING', 'VALIDATED', 'APPLYING')
                                and (lease_until is null or lease_until < clock_timestamp())
                              order by requested_at, id limit 1 for update skip locked)
                returning *, state as shown_state
                """.formatted(LEASE))
                .bind("worker", worker)
                .map((row, context) -> job(row))
                .findOne());
    }

    int attempts(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select attempts from import_job where id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }

    /** Says that the worker lives; empty when the job is no longer its own, else whether it is to be cancelled. */
    Optional<Boolean> renew(UUID id, UUID worker, long rowsRead, long rejected) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                update import_job set lease_until = clock_timestamp() + %s, rows_read = :rowsRead, rejected = :rejected
                 where id = :id and worker = :worker and state in ('READING', 'VALIDATED', 'APPLYING')
                returning cancel_requested
                """.formatted(LEASE))
                .bind("id", id)
                .bind("worker", worker)
                .bind("rowsRead", rowsRead)
                .bind("rejected", rejected)
                .mapTo(Boolean.class)
                .findOne());
    }

    /** Goes on to another state; false when the job is no longer this worker's. */
    boolean move(UUID id, UUID worker, ImportJob.State to, long rowsTotal, @Nullable Outcome outcome, long rejected) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update import_job set state = :state, rows_read = :total, rows_total = :total,
                               created = :created, updated = :updated, unchanged = :unchanged, rejected = :rejected,
                               finished_at = case when :ended then date_trunc('milliseconds', clock_timestamp()) end
                         where id = :id and worker = :worker and state in ('READING', 'VALIDATED', 'APPLYING')
                        """)
                        .bind("id", id)
                        .bind("worker", worker)
                        .bind("state", to.name())
                        .bind("ended", to.isEnd())
                        .bind("total", rowsTotal)
                        .bind("created", outcome == null ? null : (Long) outcome.created())
                        .bind("updated", outcome == null ? null : (Long) outcome.updated())
                        .bind("unchanged", outcome == null ? null : (Long) outcome.unchanged())
                        .bind("rejected", rejected)
                        .execute())
                == 1;
    }

    /** In the transaction of what the job has recorded. */
    static boolean complete(Connection connection, UUID id, UUID worker, Instant knownFrom) throws SQLException {
        try (var update = connection.prepareStatement("""
                update import_job set state = 'COMPLETED', known_from = ?,
                       finished_at = greatest(date_trunc('milliseconds', clock_timestamp()), ?)
                 where id = ? and worker = ? and state = 'APPLYING' and not cancel_requested
                """)) {
            update.setObject(1, knownFrom.atOffset(ZoneOffset.UTC));
            update.setObject(2, knownFrom.atOffset(ZoneOffset.UTC));
            update.setObject(3, id);
            update.setObject(4, worker);
            return update.executeUpdate() == 1 && audit(connection, id);
        }
    }

    // What was ordered became true now, and for whoever had ordered it. The trace of the work is the job itself.
    private static boolean audit(Connection connection, UUID id) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into audit_row (at, caller, roles, unit, action, deed, subject, state_after, trace_id)
                select finished_at, requested_by, array_to_string(requested_roles, ' '), requested_for, 'import.apply',
                       'ADDED', id, json_strip_nulls(json_build_object('kind', kind, 'created', created, 'updated', updated,
                         'unchanged', unchanged, 'rejected', rejected, 'fileSha256', file_sha256))::text,
                       replace(id::text, '-', '')
                  from import_job where id = ?
                """)) {
            insert.setObject(1, id);
            return insert.executeUpdate() == 1;
        }
    }

    /** Lets the job lie for whoever comes next. */
    void release(UUID id, UUID worker) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                update import_job set lease_until = null, worker = null where id = :id and worker = :worker
                """).bind("id", id).bind("worker", worker).execute());
    }

    void end(UUID id, UUID worker, ImportJob.State state, @Nullable FileRefused refusal) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                update import_job set state = :state, refusal = :refusal, refusal_arguments = cast(:arguments as text[]),
                       finished_at = date_trunc('milliseconds', clock_timestamp())
                 where id = :id and worker = :worker and state in ('READING', 'VALIDATED', 'APPLYING')
                """)
                .bind("id", id)
                .bind("worker", worker)
                .bind("state", state.name())
                .bind("refusal", refusal == null ? null : refusal.code())
                .bindArray(
                        "arguments",
                        String.class,
                        refusal == null
                                ? List.of()
                                : refusal.arguments().stream()
                                        .map(String::valueOf)
                                        .toList())
                .execute());
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        return new ImportJob(
                order(row),
                ImportJob.State.valueOf(row.getString("shown_state")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("file_sha256"),
                row.getLong("file_bytes"),
                row.getLong("rows_read"),
                row.getObject("rows_total", Long.class),
                row.getObject("created") == null
                        ? null
                        : new Outcome(row.getLong("created"), row.getLong("updated"), row.getLong("unchanged"), 0),
                row.getLong("rejected"),
                row.getString("refusal"),
                List.<Object>copyOf(texts(row, "refusal_arguments")),
                instant(row, "known_from"),
                instant(row, "finished_at"));
    }

    private static ImportOrder order(ResultSet row) throws SQLException {
        return new ImportOrder(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Media.valueOf(row.getString("media")),
                Notation.valueOf(row.getString("notation")),
                ImportOrder.Mode.valueOf(row.getString("mode")),
                row.getBoolean("dry_run"),
                new ImportOrder.Requester(
                        row.getString("requested_by"),
                        row.getObject("requested_for", UUID.class),
                        texts(row, "requested_roles")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
