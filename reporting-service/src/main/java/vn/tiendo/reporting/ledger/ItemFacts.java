package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

/** What was posted of named enterprises and organisations: along a succession it goes with them (SEMANTICS 2). */
@ApplicationScoped
public class ItemFacts {

    /**
     * Of a row r of registry_posting: the day on which its subject came to the unit, by its own acts or those of its host. An
     * enterprise counts by where it stands, and follows the succession of that unit (SEMANTICS 13), however late it is counted.
     */
    static final String SINCE = """
            coalesce(
              (select max(act.effective_on) from known_organisation_act act
                where act.organisation_id = r.organisation_id and act.unit_id = r.unit_id
                  and act.effective_on <= r.occurred_on and act.recorded_at <= :knownAt),
              (select max(act.effective_on) from known_enterprise_act act
                where act.enterprise_id = r.enterprise_id
                  and r.unit_id in (act.location_id, act.managed_by_id, act.zone_id)
                  and act.effective_on <= r.occurred_on and act.recorded_at <= :knownAt),
              r.occurred_on)
            """;

    // Corrections and reversals name no item of their own: they follow the entry that they amend.
    private static final String READ = """
            with item_entry as (
              select id, enterprise_id, organisation_id from progress_entry where enterprise_id = any(:items)
               union
              select id, enterprise_id, organisation_id from progress_entry where organisation_id = any(:items)),
            recorded as (
              select id, enterprise_id, organisation_id from item_entry
               union all
              select amendment.id, e.enterprise_id, e.organisation_id
                from item_entry e join progress_entry amendment on amendment.of_entry = e.id),
            fact as (
              select p.entry_id, p.indicator_id, p.unit_id, p.occurred_on, p.occurred_on as since, p.quantity, p.made, p.recorded_at,
                     r.enterprise_id, r.organisation_id
                from recorded r join posting p on p.entry_id = r.id
               union all
              select id, indicator_id, unit_id, occurred_on, """ + SINCE + """
                     , quantity, made, recorded_at, enterprise_id, organisation_id
                from registry_posting r where enterprise_id = any(:items)
               union all
              select id, indicator_id, unit_id, occurred_on, """ + SINCE + """
                     , quantity, made, recorded_at, enterprise_id, organisation_id
                from registry_posting r
               where organisation_id = any(:items) and enterprise_id = any(:items) is not true)
            select s.place, f.entry_id, f.unit_id, f.occurred_on, f.since, f.quantity, f.made, f.enterprise_id, f.organisation_id
              from fact f
              join unnest(:places, cast(:indicators as uuid[]), cast(:from as date[]), cast(:through as date[]))
                as s (place, indicator_id, first_day, last_day)
                on f.indicator_id = s.indicator_id and f.occurred_on between s.first_day and s.last_day
             where f.recorded_at <= :knownAt
             order by s.place, f.occurred_on, f.recorded_at, f.entry_id, f.unit_id
            """;

    private final Jdbi jdbi;

    ItemFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What one entry posted.
     *
     * @param entryId the entry that posted it: the fact itself, or its correction or reversal; of what a registry counts the
     *     posting
     * @param since from which day on it goes along successions: its own, or when its subject came to the unit
     * @param itemIds the enterprise and the organisation that the fact names
     * @param made 1 where the indicator is reported for the first time, -1 where the report is taken back, else 0; summed
     */
    public record ItemFact(
            UUID entryId,
            Span span,
            UUID unitId,
            LocalDate occurredOn,
            LocalDate since,
            Set<UUID> itemIds,
            BigDecimal quantity,
            int made) {}

    /** @param knownAt not after the present horizon */
    public List<ItemFact> knownAt(List<Span> spans, Set<UUID> items, Instant knownAt) {
        if (spans.isEmpty() || items.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> SpanList.bind(handle.createQuery(READ), spans)
                .bind("items", items.toArray(UUID[]::new))
                .bind("knownAt", knownAt)
                .map((row, context) -> fact(row, spans))
                .list());
    }

    static ItemFact fact(ResultSet row, List<Span> spans) throws SQLException {
        return new ItemFact(
                row.getObject("entry_id", UUID.class),
                spans.get(row.getInt("place")),
                row.getObject("unit_id", UUID.class),
                row.getObject("occurred_on", LocalDate.class),
                row.getObject("since", LocalDate.class),
                items(row.getObject("enterprise_id", UUID.class), row.getObject("organisation_id", UUID.class)),
                row.getBigDecimal("quantity"),
                row.getInt("made"));
    }

    private static Set<UUID> items(@Nullable UUID enterprise, @Nullable UUID organisation) {
        return Stream.of(Optional.ofNullable(enterprise), Optional.ofNullable(organisation))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
