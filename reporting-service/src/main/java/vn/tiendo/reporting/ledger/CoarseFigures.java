package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import vn.tiendo.reporting.ledger.Stretches.Piece;

/**
 * Sums of own figures over stretches of days, as known at a horizon. At the present: counters of years, months and days, and
 * what was recorded since they were folded. At an earlier horizon: counters of months as far as the month of the horizon had
 * made them, less what was recorded in the rest of that month; and postings of the days left over. One statement, one
 * snapshot; the fold that it met is read with it, and where it is not the one that was expected the statement is repeated.
 */
@ApplicationScoped
class CoarseFigures {

    private static final int ATTEMPTS = 10;
    // So much later may the fold be than a horizon that still counts as the present: few postings lie between.
    private static final Duration PRESENT = Duration.ofMinutes(10);

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");
    private static final String SUMS = """
            ) select place, unit_id, sum(quantity) as quantity, sum(made) as made, null as folded_through
                from counted as c (place, unit_id, quantity, made) group by place, unit_id
              union all
              select null, null, null, null, folded_through from counter_fold
            """;
    // The counters of a unit lie together: "offset 0" has them read by unit, not once for each piece.
    private static final String PIECES = """
            with year_piece as materialized (
              select * from unnest(:yearPlaces, cast(:yearIndicators as uuid[]), cast(:yearFrom as date[]), cast(:yearThrough as date[]))
                as p (place, indicator_id, first_day, last_day)),
            month_piece as materialized (
              select * from unnest(:monthPlaces, cast(:monthIndicators as uuid[]), cast(:monthFrom as date[]), cast(:monthThrough as date[]))
                as p (place, indicator_id, first_day, last_day)),
            day_piece as materialized (
              select * from unnest(:dayPlaces, cast(:dayIndicators as uuid[]), cast(:dayFrom as date[]), cast(:dayThrough as date[]))
                as p (place, indicator_id, first_day, last_day)),
            whole_piece as (select * from year_piece union all select * from month_piece),
            late as materialized (
              select indicator_id, unit_id, occurred_on, quantity, made, recorded_at from posting
               where recorded_at > :after and recorded_at <= :last
                 and unit_id = any(:units) and indicator_id = any(:all)
               union all
              select indicator_id, unit_id, occurred_on, quantity, made, recorded_at from registry_posting
               where recorded_at > :after and recorded_at <= :last
                 and unit_id = any(:units) and indicator_id = any(:all)),
            counted as (
              select p.place, c.unit_id, c.quantity, c.made
                from (select unit_id, indicator_id, month, quantity, made from own_unit_month
                       where unit_id = any(:units) and indicator_id = any(:all)
                         and month between (select min(first_day) from month_piece)
                                       and (select max(last_day) from month_piece)
                         and known_month <= :knownMonth offset 0) c
                join month_piece p on p.indicator_id = c.indicator_id
                 and c.month between p.first_day and p.last_day
              union all
              select p.place, l.unit_id, :sign * l.quantity, :sign * l.made
                from late l join whole_piece p on p.indicator_id = l.indicator_id
                 and l.occurred_on between p.first_day and p.last_day
               where l.recorded_at <= :upTo
              union all
            """;
    private static final String AT_PRESENT = PIECES + """
              select p.place, c.unit_id, c.quantity, c.made
                from (select unit_id, indicator_id, year, quantity, made from own_unit_year
                       where unit_id = any(:units) and indicator_id = any(:all) offset 0) c
                join year_piece p on p.indicator_id = c.indicator_id
                 and c.year between p.first_day and p.last_day
              union all
              select p.place, c.unit_id, c.quantity, c.made
                from day_piece p join own_unit_day c on c.indicator_id = p.indicator_id
                 and c.occurred_on between p.first_day and p.last_day
               where c.unit_id = any(:units)
              union all
              select p.place, l.unit_id, -l.quantity, -l.made
                from late l join day_piece p on p.indicator_id = l.indicator_id
                 and l.occurred_on between p.first_day and p.last_day
               where l.recorded_at > :horizon
            """ + SUMS;
    private static final String EARLIER = PIECES + """
              select p.place, t.unit_id, t.quantity, t.made
                from day_piece p join posting t on t.indicator_id = p.indicator_id
                 and t.occurred_on between p.first_day and p.last_day
               where t.recorded_at <= :horizon and t.unit_id = any(:units)
              union all
              select p.place, t.unit_id, t.quantity, t.made
                from day_piece p join registry_posting t on t.indicator_id = p.indicator_id
                 and t.occurred_on between p.first_day and p.last_day
               where t.recorded_at <= :horizon and t.unit_id = any(:units)
            """ + SUMS;

    /** A plan for any units and stretches reads all counters; each of these questions is worth a plan of its own. */
    private static final StatementCustomizer PLANNED_EACH_TIME = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    };

    private final Jdbi jdbi;
    private volatile Instant fold = Instant.EPOCH;

    CoarseFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What a unit did in a stretch.
     *
     * @param stretch its place among the stretches
     */
    record Sum(int stretch, UUID unitId, BigDecimal quantity, long made) {}

    private record Row(@Nullable Sum sum, @Nullable Instant fold) {}

    List<Sum> of(Stretches stretches, Collection<UUID> units, Instant horizon) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var expected = fold;
            var rows = rows(stretches, units, horizon, expected);
            var met = rows.stream()
                    .map(Row::fold)
                    .filter(found -> found != null)
                    .findFirst()
                    .orElseThrow();
            if (met.equals(expected)) {
                return rows.stream().map(Row::sum).filter(sum -> sum != null).toList();
            }
            fold = met;
        }
        throw new IllegalStateException("the counters are folded faster than they can be read");
    }

    private List<Row> rows(Stretches stretches, Collection<UUID> units, Instant horizon, Instant expected) {
        boolean present = !horizon.isBefore(expected.minus(PRESENT));
        var pieces = stretches.pieces(present ? Grain.YEAR : Grain.MONTH);
        var known = YearMonth.from(horizon.atOffset(ZoneOffset.UTC));
        var monthEnd = known.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        boolean ahead = horizon.isAfter(expected);
        var upTo = ahead ? horizon : present ? expected : earlier(expected, monthEnd.minusMillis(1));
        return jdbi.withHandle(handle -> bind(handle.createQuery(present ? AT_PRESENT : EARLIER), pieces)
                .addCustomizer(PLANNED_EACH_TIME)
                .bind("units", units.toArray(UUID[]::new))
                .bind("knownMonth", present ? LocalDate.of(9999, 12, 1) : known.atDay(1))
                .bind("horizon", horizon)
                .bind("sign", ahead ? 1 : -1)
                .bind("after", ahead ? expected : horizon)
                .bind("upTo", upTo)
                // Days of the present are counted as far as anybody has committed.
                .bind("last", present ? END_OF_TIME : upTo)
                .map((row, context) -> row(row))
                .list());
    }

    private static Query bind(Query query, List<Piece> pieces) {
        for (var grain : Grain.values()) {
            var ofGrain =
                    pieces.stream().filter(piece -> piece.grain() == grain).toList();
            var name = grain.name().toLowerCase(Locale.ROOT);
            query.bindArray(name + "Places", Integer.class, column(ofGrain, Piece::stretch))
                    .bindArray(
                            name + "Indicators",
                            String.class,
                            column(ofGrain, piece -> piece.indicatorId().toString()))
                    .bindArray(
                            name + "From",
                            String.class,
                            column(ofGrain, piece -> piece.from().toString()))
                    .bindArray(
                            name + "Through",
                            String.class,
                            column(ofGrain, piece -> piece.through().toString()));
        }
        return query.bind(
                "all", pieces.stream().map(Piece::indicatorId).distinct().toArray(UUID[]::new));
    }

    private static <T> List<T> column(List<Piece> pieces, Function<Piece, T> field) {
        return pieces.stream().map(field).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        return unit == null
                ? new Row(
                        null,
                        row.getObject("folded_through", OffsetDateTime.class).toInstant())
                : new Row(new Sum(row.getInt("place"), unit, row.getBigDecimal("quantity"), row.getLong("made")), null);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
