package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.OwnFigures.Span;
import vn.tiendo.reporting.ledger.PostedLines.Contribution;

/** Which enterprises and organisations a stock of the registers counts. */
@ApplicationScoped
public class CountedSubjects {

    private final Jdbi jdbi;

    CountedSubjects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One that is counted.
     *
     * @param unitId where it counts
     * @param since the last day from which it counts there
     */
    public record CountedSubject(UUID id, UUID unitId, LocalDate since) {}

    /**
     * Those that follow a subject, in the order of their ids.
     *
     * @param without postings of the contributions that count elsewhere
     * @param with postings beside the contributions that count here
     * @param only these; null for all
     */
    public List<CountedSubject> in(
            UUID stock,
            List<Contribution> contributions,
            Collection<UUID> without,
            Collection<UUID> with,
            @Nullable Collection<UUID> only,
            Instant knownAt,
            @Nullable UUID after,
            int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with contribution as (
                  select * from unnest(:units, cast(:from as date[]), cast(:through as date[]))
                    as c (unit_id, first_day, last_day)),
                registered as (
                  select r.id
                    from contribution c
                    join registry_posting r on r.indicator_id = :stock and r.unit_id = c.unit_id
                     and r.occurred_on between c.first_day and c.last_day
                   where r.id <> all(:without)
                   union
                  select unnest(:with))
                select r.subject_id, max(r.occurred_on) filter (where r.quantity > 0) as since,
                       (array_agg(r.unit_id order by r.occurred_on desc, r.quantity desc))[1] as unit_id
                  from registered c
                  join registry_posting r on r.id = c.id and r.indicator_id = :stock
                 where r.recorded_at <= :knownAt
                   and (cast(:after as uuid) is null or r.subject_id > cast(:after as uuid))
                   and (not :chosen or r.subject_id = any(:only))
                 group by r.subject_id having sum(r.quantity) > 0
                 order by r.subject_id limit :most
                """)
                .bind("units", contributions.stream().map(Contribution::unitId).toArray(UUID[]::new))
                .bindArray("from", String.class, days(contributions, Contribution::from))
                .bindArray("through", String.class, days(contributions, Contribution::through))
                .bind("without", without.toArray(UUID[]::new))
                .bind("with", with.toArray(UUID[]::new))
                .bind("stock", stock)
                .bind("chosen", only != null)
                .bind("only", only == null ? new UUID[0] : only.toArray(UUID[]::new))
                .bind("knownAt", knownAt)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> subject(row))
                .list());
    }

    /** All that a stock counts at the end of a day, wherever. */
    public Set<UUID> all(UUID stock, LocalDate day, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select subject_id from registry_posting
                 where indicator_id = :stock and occurred_on <= :day and recorded_at <= :knownAt
                 group by subject_id having sum(quantity) > 0
                """)
                .bind("stock", stock)
                .bind("day", day)
                .bind("knownAt", knownAt)
                .mapTo(UUID.class)
                .set());
    }

    /** The entries of the span that name one of these organisations, corrections and reversals with what they amend. */
    public Map<UUID, List<UUID>> entriesOf(Span span, Collection<UUID> organisations, Instant knownAt) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                select coalesce(e.organisation_id, amended.organisation_id) as organisation_id, e.id
                  from posting p
                  join progress_entry e on e.id = p.entry_id
                  left join progress_entry amended on amended.id = e.of_entry
                 where p.indicator_id = :indicator and p.occurred_on between :from and :through
                   and p.recorded_at <= :knownAt
                   and coalesce(e.organisation_id, amended.organisation_id) = any(:organisations)
                 order by e.position
                """)
                .bind("indicator", span.indicatorId())
                .bind("from", span.from())
                .bind("through", span.through())
                .bind("knownAt", knownAt)
                .bind("organisations", organisations.toArray(UUID[]::new))
                .map((row, context) ->
                        Map.entry(row.getObject("organisation_id", UUID.class), row.getObject("id", UUID.class)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static List<String> days(List<Contribution> contributions, Function<Contribution, LocalDate> day) {
        return contributions.stream().map(day).map(LocalDate::toString).toList();
    }

    private static CountedSubject subject(ResultSet row) throws SQLException {
        return new CountedSubject(
                row.getObject("subject_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("since", LocalDate.class));
    }
}
