package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Own figures of units as known at a horizon: the counters less the postings recorded after it, read in one statement and
 * so in one snapshot. The same formula holds for the present and for any earlier horizon.
 */
@ApplicationScoped
public class OwnFigures {

    private static final String FIGURES = """
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
               where p.unit_id = any(:units) and p.recorded_at > :horizon
              union all
              select s.place, r.unit_id, r.occurred_on, -r.quantity, -r.made
                from span s join registry_posting r
                  on r.indicator_id = s.indicator_id and r.occurred_on between s.first_day and s.last_day
               where r.unit_id = any(:units) and r.recorded_at > :horizon)
            """;
    private static final String BY_STRETCH = FIGURES + """
            select place, unit_id, width_bucket(occurred_on, cast(:begins as date[])) as stretch,
                   sum(quantity) as quantity, sum(made) as made
              from figure group by place, unit_id, stretch
            """;
    private static final String BY_DAY = FIGURES + """
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
     * What a unit itself did in some days of a span.
     *
     * @param day the day, or the first one of the stretch of days that are not told apart
     * @param made how many reports stand; with none of them nothing was ever reported
     */
    public record OwnFigure(Span span, UUID unitId, LocalDate day, BigDecimal quantity, long made) {}

    /**
     * Own figures, the days of a stretch together.
     *
     * @param begins the first days of all stretches but the first, in order
     * @param horizon asked for in an earlier statement, or any instant before such a one
     */
    public List<OwnFigure> byStretch(
            List<Span> spans, Collection<UUID> units, List<LocalDate> begins, Instant horizon) {
        var days = begins.stream().map(LocalDate::toString).toList();
        return of(BY_STRETCH, spans, units, horizon, query -> query.bindArray("begins", String.class, days), row -> {
            int stretch = row.getInt("stretch");
            var from = spans.get(row.getInt("place")).from();
            var begin = stretch == 0 ? from : begins.get(stretch - 1);
            return begin.isBefore(from) ? from : begin;
        });
    }

    /** Own figures of each day. */
    public List<OwnFigure> byDay(List<Span> spans, Collection<UUID> units, Instant horizon) {
        return of(BY_DAY, spans, units, horizon, query -> query, row -> row.getObject("occurred_on", LocalDate.class));
    }

    private List<OwnFigure> of(
            String query, List<Span> spans, Collection<UUID> units, Instant horizon, Binding begins, DayOfRow day) {
        if (spans.isEmpty() || units.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> begins.bind(SpanList.bind(handle.createQuery(query), spans))
                .bind("units", units.toArray(UUID[]::new))
                .bind("horizon", horizon)
                .map((row, context) -> new OwnFigure(
                        spans.get(row.getInt("place")),
                        row.getObject("unit_id", UUID.class),
                        day.of(row),
                        row.getBigDecimal("quantity"),
                        row.getLong("made")))
                .list());
    }

    private interface DayOfRow {
        LocalDate of(ResultSet row) throws SQLException;
    }

    private interface Binding {
        Query bind(Query query);
    }
}
