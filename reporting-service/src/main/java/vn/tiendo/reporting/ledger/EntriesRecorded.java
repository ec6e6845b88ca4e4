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
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.PostedLines.Contribution;

/** What was recorded between two instants, the last first. */
@ApplicationScoped
public class EntriesRecorded {

    private final Jdbi jdbi;

    EntriesRecorded(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * An entry, and what it adds.
     *
     * @param of the entry that is corrected or reversed
     * @param quantities by indicator; of a correction the difference
     */
    public record RecordedEntry(
            long position,
            UUID id,
            EntryKind kind,
            @Nullable UUID of,
            UUID unitId,
            LocalDate occurredOn,
            TreeMap<UUID, BigDecimal> quantities,
            @Nullable String source,
            @Nullable String documentNumber,
            Instant recordedAt) {}

    /**
     * Entries of the contributions that touch any of the indicators.
     *
     * @param after the earlier instant, itself not included
     * @param through the later one, included
     * @param before a position; only entries with lower ones
     */
    public List<RecordedEntry> between(
            Instant after,
            Instant through,
            Collection<UUID> indicators,
            List<Contribution> contributions,
            long before,
            int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with contribution as (
                  select * from unnest(:units, cast(:from as date[]), cast(:through as date[]))
                    as c (unit_id, first_day, last_day)),
                touched as (
                  select distinct p.entry_id
                    from posting p
                    join contribution c on c.unit_id = p.unit_id and p.occurred_on between c.first_day and c.last_day
                   where p.recorded_at > :after and p.recorded_at <= :knownAt and p.indicator_id = any(:indicators))
                select e.position, e.id, e.kind, e.of_entry, e.unit_id, e.occurred_on, e.source, e.document_number,
                       e.recorded_at, posted.indicators, posted.quantities
                  from touched
                  join progress_entry e on e.id = touched.entry_id
                  join lateral (
                    select array_agg(p.indicator_id) as indicators, array_agg(p.quantity) as quantities
                      from posting p where p.entry_id = e.id and p.indicator_id = any(:indicators)) posted on true
                 where e.position < :before
                 order by e.position desc limit :most
                """)
                .bind("units", contributions.stream().map(Contribution::unitId).toArray(UUID[]::new))
                .bindArray("from", String.class, days(contributions, Contribution::from))
                .bindArray("through", String.class, days(contributions, Contribution::through))
                .bind("after", after)
                .bind("knownAt", through)
                .bind("indicators", indicators.toArray(UUID[]::new))
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> entry(row))
                .list());
    }

    private static List<String> days(List<Contribution> contributions, Function<Contribution, LocalDate> day) {
        return contributions.stream().map(day).map(LocalDate::toString).toList();
    }

    private static RecordedEntry entry(ResultSet row) throws SQLException {
        return new RecordedEntry(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("of_entry", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("occurred_on", LocalDate.class),
                quantities(row),
                row.getString("source"),
                row.getString("document_number"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static TreeMap<UUID, BigDecimal> quantities(ResultSet row) throws SQLException {
        var indicators = (UUID[]) row.getArray("indicators").getArray();
        var quantities = (BigDecimal[]) row.getArray("quantities").getArray();
        var byIndicator = new TreeMap<UUID, BigDecimal>();
        for (int place = 0; place < indicators.length; place++) {
            byIndicator.put(indicators[place], quantities[place]);
        }
        return byIndicator;
    }
}
