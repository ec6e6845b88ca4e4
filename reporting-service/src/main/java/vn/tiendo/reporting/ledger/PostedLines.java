package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The postings behind a figure, in the order of their recording. */
@ApplicationScoped
public class PostedLines {

    // Registry postings have no positions of their own; numbered after all entries they stay in place for one knownAt.
    private static final long REGISTRY_LINES = 1L << 60;

    private final Jdbi jdbi;

    PostedLines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A unit's own facts of some days, both ends included. */
    public record Contribution(UUID unitId, LocalDate from, LocalDate through) {}

    /** What one entry, or an organisation or enterprise in the registers, adds to one indicator. */
    public record Line(
            long position,
            UUID entryId,
            EntryKind kind,
            @Nullable UUID of,
            UUID unitId,
            LocalDate occurredOn,
            BigDecimal quantity,
            @Nullable String source,
            @Nullable String externalId,
            @Nullable String documentNumber,
            Instant recordedAt) {}

    /**
     * The lines known at an instant that follow a position.
     *
     * @param without entries of the contributions that count elsewhere
     * @param with entries beside the contributions that count here
     * @param most how many at most
     */
    public List<Line> behind(
            UUID indicator,
            List<Contribution> contributions,
            Collection<UUID> without,
            Collection<UUID> with,
            Instant knownAt,
            long after,
            int most) {
        return lines(indicator, contributions, without, with, Instant.EPOCH, knownAt, after, most);
    }

    /** The first of those lines that were recorded after one instant and are known at another. */
    public List<Line> recordedAfter(
            Instant since,
            UUID indicator,
            List<Contribution> contributions,
            Collection<UUID> without,
            Collection<UUID> with,
            Instant knownAt,
            int most) {
        return lines(indicator, contributions, without, with, since, knownAt, 0, most);
    }

    private List<Line> lines(
            UUID indicator,
            List<Contribution> contributions,
            Collection<UUID> without,
            Collection<UUID> with,
            Instant since,
            Instant knownAt,
            long after,
            int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with contribution as (
                  select * from unnest(:units, cast(:from as date[]), cast(:through as date[]))
                    as c (unit_id, first_day, last_day)),
                counted as (
                  select p.entry_id
                    from contribution c
                    join posting p on p.indicator_id = :indicator and p.unit_id = c.unit_id
                     and p.occurred_on between c.first_day and c.last_day
                   where p.entry_id <> all(:without)
                   union
                  select unnest(:with)),
                registered as (
                  select r.id
                    from contribution c
                    join registry_posting r on r.indicator_id = :indicator and r.unit_id = c.unit_id
                     and r.occurred_on between c.first_day and c.last_day
                   where r.id <> all(:without)
                   union
                  select unnest(:with)),
                line as (
                  select e.position, e.id, e.kind, e.of_entry, e.unit_id, e.occurred_on, p.quantity, e.source,
                         e.external_id, e.document_number, e.recorded_at
                    from counted c
                    join posting p on p.entry_id = c.entry_id and p.indicator_id = :indicator
                    join progress_entry e on e.id = p.entry_id
                   where p.recorded_at <= :knownAt
                   union all
                  select :registryLines + row_number() over (order by r.recorded_at, r.occurred_on, r.id),
                         r.id, 'REGISTRY', null, r.unit_id, r.occurred_on, r.quantity, 'units-service',
                         r.subject_id::text, null, r.recorded_at
                    from registered c
                    join registry_posting r on r.id = c.id and r.indicator_id = :indicator
                   where r.recorded_at <= :knownAt)
                select * from line where position > :after and recorded_at > :since order by position limit :most
                """)
                .bind("units", contributions.stream().map(Contribution::unitId).toArray(UUID[]::new))
                .bindArray("from", String.class, days(contributions, Contribution::from))
                .bindArray("through", String.class, days(contributions, Contribution::through))
                .bind("without", without.toArray(UUID[]::new))
                .bind("with", with.toArray(UUID[]::new))
                .bind("indicator", indicator)
                .bind("registryLines", REGISTRY_LINES)
                .bind("since", since)
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> line(row))
                .list());
    }

    private static List<String> days(List<Contribution> contributions, Function<Contribution, LocalDate> day) {
        return contributions.stream().map(day).map(LocalDate::toString).toList();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("of_entry", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("occurred_on", LocalDate.class),
                row.getBigDecimal("quantity"),
                row.getString("source"),
                row.getString("external_id"),
                row.getString("document_number"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
