package vn.tiendo.http.audit;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.CommitHorizon;

/** Reads the audit in the order in which deeds became visible. */
@Singleton
class AuditRows {
    private static final int AT_ONCE = 1_000;

    private final Jdbi jdbi;

    AuditRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** At and before this instant no further row can appear. */
    Instant horizon() {
        try {
            return jdbi.withHandle(handle -> CommitHorizon.present(handle.getConnection()));
        } catch (SQLException e) {
            throw new IllegalStateException("the present horizon cannot be asked for", e);
        }
    }

    List<AuditRow> after(AuditPlace place, AuditFilter asked, Instant horizon, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from audit_row
                 where (recorded_at, position) > (:recordedAt, :position) and recorded_at <= :horizon
                   and (cast(:subject as uuid) is null or subject = cast(:subject as uuid))
                   and (cast(:caller as text) is null or caller = :caller)
                   and (cast(:client as text) is null or client = :client)
                   and (cast(:action as text) is null or action = :action)
                   and (cast(:from as timestamptz) is null or recorded_at >= cast(:from as timestamptz))
                   and (cast(:through as timestamptz) is null or recorded_at <= cast(:through as timestamptz))
                 order by recorded_at, position limit :limit
                """)
                .bind("recordedAt", place.recordedAt())
                .bind("position", place.position())
                .bind("horizon", horizon)
                .bind("subject", asked.subject)
                .bind("caller", asked.caller)
                .bind("client", asked.client)
                .bind("action", asked.action)
                .bind("from", asked.recordedFrom)
                .bind("through", asked.recordedThrough)
                .bind("limit", limit)
                .map((row, context) -> AuditRow.read(row))
                .list());
    }

    /** Where a batch ends that begins behind an instant: whole instants only, so that nothing is ever split. */
    static Optional<Instant> endOfBatch(Handle handle, Instant after, Instant horizon, int most) {
        return handle.createQuery("""
                select max(recorded_at) as through from (
                  select recorded_at from audit_row where recorded_at > :after and recorded_at <= :horizon
                   order by recorded_at, position limit :most) batch
                """)
                .bind("after", after)
                .bind("horizon", horizon)
                .bind("most", most)
                .map((row, context) -> Optional.ofNullable(instant(row.getObject("through", OffsetDateTime.class))))
                .one();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** Every row of a batch in its order, a thousand at a time. */
    static void each(Handle handle, Instant after, Instant through, Consumer<AuditRow> reader) {
        var place = new AuditPlace(after, Long.MAX_VALUE);
        List<AuditRow> some;
        do {
            some = batch(handle, place, through);
            some.forEach(reader);
            place = some.isEmpty() ? place : AuditPlace.behind(some.getLast());
        } while (some.size() == AT_ONCE);
    }

    private static List<AuditRow> batch(Handle handle, AuditPlace place, Instant through) {
        return handle.createQuery("""
                select * from audit_row
                 where (recorded_at, position) > (:recordedAt, :position) and recorded_at <= :through
                 order by recorded_at, position limit :limit
                """)
                .bind("recordedAt", place.recordedAt())
                .bind("position", place.position())
                .bind("through", through)
                .bind("limit", AT_ONCE)
                .map((row, context) -> AuditRow.read(row))
                .list();
    }
}
