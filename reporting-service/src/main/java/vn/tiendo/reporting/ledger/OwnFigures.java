package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/**
 * Own figures of units as known at a horizon: the counters less the postings recorded after it, read in one statement and
 * so in one snapshot. Days are read by their own counters, stretches of days by coarser ones ({@link CoarseFigures}).
 */
@ApplicationScoped
public class OwnFigures {

    // Units are joined: each array of thousands that a column is compared with costs the planner more than the answer.
    private static final String FIGURES = """
            with asked as (select distinct unit_id from unnest(cast(:units as uuid[])) as u (unit_id)),
            span as (
              select * from unnest(:places, cast(:indicators as uuid[]), cast(:from as date[]), cast(:through as date[]))
                as s (place, indicator_id, first_day, last_day)),
            figure as (
              select s.place, c.unit_id, c.occurred_on, c.quantity, c.made
                from span s join own_unit_day c
                  on c.indicator_id = s.indicator_id and c.occurred_on between s.first_day and s.last_day
               where c.unit_id in (select unit_id from asked)
              union all
              select s.place, p.unit_id, p.occurred_on, -p.quantity, -p.made
                from span s join posting p
                  on p.indicator_id = s.indicator_id and p.occurred_on between s.first_day and s.last_day
               where p.unit_id in (select unit_id from asked) and p.recorded_at > :horizon
              union all
              select s.place, r.unit_id, r.occurred_on, -r.quantity, -r.made
                from span s join registry_posting r
                  on r.indicator_id = s.indicator_id and r.occurred_on between s.first_day and s.last_day
               where r.unit_id in (select unit_id from asked) and r.recorded_at > :horizon)
            """;
    private static final String BY_DAY = FIGURES + """
            select place, unit_id, occurred_on, sum(quantity) as quantity, sum(made) as made
              from figure group by place, unit_id, occurred_on
            """;

    private final Jdbi jdbi;
    private final CoarseFigures coarse;

    OwnFigures(Jdbi jdbi, CoarseFigures coarse) {
        this.jdbi = jdbi;
        this.coarse = coarse;
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
     * Gives own figures, the days of a stretch together, one after the other as they are read: those of a whole country at once
     * would fill the heap. A stretch may come in several parts, of which none has an entry without what amends it.
     *
     * @param begins the first days of all stretches but the first, in order
     * @param horizon asked for in an earlier statement, or any instant before such a one
     */
    public void byStretch(
            List<Span> spans,
            Collection<UUID> units,
            List<LocalDate> begins,
            Instant horizon,
            Consumer<OwnFigure> taking) {
        if (spans.isEmpty() || units.isEmpty()) {
            return;
        }
        var stretches = new Stretches(spans, begins);
        var places = places(stretches.all(), spans, new TreeSet<>(begins));
        coarse.read(
                stretches,
                units,
                horizon,
                sum -> places.get(sum.stretch())
                        .forEach(place -> taking.accept(
                                new OwnFigure(place.span(), sum.unitId(), place.begin(), sum.quantity(), sum.made()))));
    }

    /** Days of a span that are not told apart, by the first of them. */
    private record Place(Span span, LocalDate begin) {}

    /** Where each stretch counts. */
    private static List<List<Place>> places(
            List<Stretches.Stretch> stretches, List<Span> spans, NavigableSet<LocalDate> begins) {
        return stretches.stream()
                .map(stretch -> spans.stream()
                        .filter(stretch::liesIn)
                        .map(span -> {
                            var begin = begins.floor(stretch.from());
                            return new Place(span, begin == null || begin.isBefore(span.from()) ? span.from() : begin);
                        })
                        .toList())
                .toList();
    }

    /** Own figures of each day. */
    public List<OwnFigure> byDay(List<Span> spans, Collection<UUID> units, Instant horizon) {
        if (spans.isEmpty() || units.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> SpanList.bind(handle.createQuery(BY_DAY), spans)
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
