package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Periods closed by a unit for its subtree: from then on what is recorded in them needs a document. */
@ApplicationScoped
public class ClosedPeriods {

    private final Jdbi jdbi;

    ClosedPeriods(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Whether one of the units has closed the day: there is no reopening, so the nearest closing is any closing. From now on
     * nobody closes a period until the running transaction ends.
     */
    public boolean cover(Collection<UUID> line, LocalDate day) {
        return jdbi.withHandle(handle -> cover(handle.getConnection(), line, day));
    }

    // Two statements in one message: the second one sees what was closed before the lock was given.
    private static boolean cover(Connection connection, Collection<UUID> line, LocalDate day) {
        try (var look = connection.prepareStatement(LedgerLocks.RECORDING + """
                ; select exists (select 1 from closed_period
                           where unit_id = any(?) and ? between period_from and period_through)
                """)) {
            look.setArray(1, connection.createArrayOf("uuid", line.toArray()));
            look.setObject(2, day);
            look.execute();
            look.getMoreResults();
            try (var found = look.getResultSet()) {
                return found.next() && found.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("closed periods cannot be looked at", e);
        }
    }

    Optional<ClosedPeriodView> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from closed_period where id = :id")
                .bind("id", id)
                .map((row, context) -> view(row))
                .findOne());
    }

    /** A closing, and its place in the order of recording. */
    record Placed(long position, ClosedPeriodView closing) {}

    /**
     * Closings of the day by one of the units, the latest recorded first.
     *
     * @param before only those recorded before this position
     */
    List<Placed> covering(LocalDate day, Collection<UUID> line, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from closed_period
                 where unit_id = any(:line) and position < :before and :day between period_from and period_through
                 order by position desc limit :limit
                """)
                .bind("line", line.toArray(UUID[]::new))
                .bind("day", day)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Placed(row.getLong("position"), view(row)))
                .list());
    }

    private static ClosedPeriodView view(ResultSet row) throws SQLException {
        return new ClosedPeriodView(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                new PeriodBody(
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_through", LocalDate.class)),
                document(row.getString("document_number")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** A unit has closed these days for itself and its subtree. */
    public record Closing(UUID unitId, LocalDate from, LocalDate through) {}

    /** All closings, in the order of their recording: for who places many facts at once. */
    public List<Closing> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from closed_period order by position")
                .map((row, context) -> new Closing(
                        row.getObject("unit_id", UUID.class),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_through", LocalDate.class)))
                .list());
    }

    Instant add(UUID id, ClosingRequest closing, String caller) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into closed_period (id, unit_id, period_from, period_through, document_number, caller)
                values (:id, :unit, :from, :through, :document, :caller)
                returning recorded_at
                """)
                .bind("id", id)
                .bind("unit", closing.unitId())
                .bind("from", closing.period().from())
                .bind("through", closing.period().through())
                .bind("document", number(closing.document()))
                .bind("caller", caller)
                .mapTo(Instant.class)
                .one());
    }

    private static @Nullable Document document(@Nullable String number) {
        return number == null ? null : new Document(number, null);
    }

    private static @Nullable String number(@Nullable Document document) {
        return document == null ? null : document.number();
    }
}
