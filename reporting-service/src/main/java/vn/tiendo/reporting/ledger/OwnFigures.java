package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Own figures of units as known at a horizon: the counters less the postings recorded after it, read in one statement and
 * so in one snapshot. The same formula holds for the present and for any earlier horizon.
 */
@ApplicationScoped
public class OwnFigures {

    private static final String READ = """
            with span as (
              select * from unnest(:places, cast(:indicators as uuid[]), cast(:from as date[]), cast(:through as date[]))
                as s (place, indicator_id, first_day, last_day)),
            figure as (
              select s.place, c.unit_id, c.occurred_on, c.quantity, c.made
                from span s join own_unit_day c
                  on c.indicator_id = s.indicator_id and c.occurred_on between s.first_day and s.last_day
               where c.unit_id = any(:units)
              union all
              select s.place, p.unit_id, p.occurred_on, -p.quantity, -p.made
                from span s join posting p
                  on p.indicator_id = s.indicator_id and p.occurred_on between s.first_day and s.last_day
               where p.unit_id = any(:units) and p.recorded_at > :horizon)
            """;
    private static final String BY_UNIT = READ + """
            select place, unit_id, cast(null as date) as occurred_on, sum(quantity) as quantity, sum(made) as made
              from figure group by place, unit_id
            """;
    private static final String BY_DAY = READ + """
            select place, unit_id, occurred_on, sum(quantity) as quantity, sum(made) as made
              from figure group by place, unit_id, occurred_on
            """;

    private final Jdbi jdbi;

    OwnFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Which postings are asked for: those of an indicator with a date in the span, both ends included. */
    public record Span(UUID indicatorId, LocalDate from, LocalDate through) {}

    /**
     * What a unit itself did.
     *
     * @param day null where days are not told apart
     * @param made how many reports stand; with none of them nothing was ever reported
     */
    public record OwnFigure(
            Span span, UUID unitId, @Nullable LocalDate day, BigDecimal quantity, long made) {}

    /** @param horizon asked for in an earlier statement, or any instant before such a one */
    public List<OwnFigure> of(List<Span> spans, Collection<UUID> units, Instant horizon, boolean byDay) {
        if (spans.isEmpty() || units.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> SpanList.bind(handle.createQuery(byDay ? BY_DAY : BY_UNIT), spans)
                .bind("units", units.toArray(UUID[]::new))
                .bind("horizon", horizon)
                .map((row, context) -> new OwnFigure(
                        spans.get(row.getInt("place")),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getBigDecimal("quantity"),
                        row.getLong("made")))
                .list());
    }
}
