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
              select false as counted, p.entry_id, p.indicator_id, p.unit_id, p.occurred_on, p.quantity, p.made, p.recorded_at,
                     r.enterprise_id, r.organisation_id
                from recorded r join posting p on p.entry_id = r.id
               union all
              select true, id, indicator_id, unit_id, occurred_on, quantity, made, recorded_at, enterprise_id,
                     organisation_id
                from registry_posting where enterprise_id = any(:items)
               union all
              select true, id, indicator_id, unit_id, occurred_on, quantity, made, recorded_at, enterprise_id,
                     organisation_id
                from registry_posting
               where organisation_id = any(:items) and enterprise_id = any(:items) is not true)
            select s.place, f.counted, f.entry_id, f.unit_id, f.occurred_on, f.quantity, f.made, f.enterprise_id,
                   f.organisation_id
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
     * @param counted whether a register counts it
     * @param since from which day on it goes along successions: its own, or the day on which what is counted came to the unit
     * @param itemIds the enterprise and the organisation that the fact names
     * @param made 1 where the indicator is reported for the first time, -1 where the report is taken back, else 0; summed
     */
    public record ItemFact(
            boolean counted,
            UUID entryId,
            Span span,
            UUID unitId,
            LocalDate occurredOn,
            LocalDate since,
            Set<UUID> itemIds,
            BigDecimal quantity,
            int made) {

        public ItemFact carriedFrom(LocalDate day) {
            return new ItemFact(counted, entryId, span, unitId, occurredOn, day, itemIds, quantity, made);
        }
    }

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
        var occurredOn = row.getObject("occurred_on", LocalDate.class);
        return new ItemFact(
                row.getBoolean("counted"),
                row.getObject("entry_id", UUID.class),
                spans.get(row.getInt("place")),
                row.getObject("unit_id", UUID.class),
                occurredOn,
                occurredOn,
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
