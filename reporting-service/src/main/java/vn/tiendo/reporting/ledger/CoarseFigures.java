package vn.tiendo.reporting.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import vn.tiendo.reporting.ledger.Stretches.Piece;

/**
 * Sums of own figures over stretches of days, as known at a horizon. At the present: counters of years, months and days, and
 * what was recorded since they were folded. At an earlier horizon: counters of years as the years before it had made them, and
 * of months as far as the month of the horizon had, less what was recorded in the rest of that month; and postings of the days
 * left over. One statement, one snapshot; the fold that it met is read with it, and where it is not the one that was expected
 * the statement is repeated.
 */
@ApplicationScoped
class CoarseFigures {

    private static final int ATTEMPTS = 10;
    /** So many sums do not fit into the memory that a statement has by default, and would go through files. */
    private static final int MANY = 20_000;

    // So much later may the fold be than a horizon that still counts as the present: few postings lie between.
    private static final Duration PRESENT = Duration.ofMinutes(10);

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");
    /** A plan for any units and stretches reads all counters; each of these questions is worth a plan of its own. */
    private static final StatementCustomizer PLANNED_EACH_TIME = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    };

    private final Jdbi jdbi;
    private final int sumsAtOnce;
    private volatile Fold fold = new Fold(Instant.EPOCH, LocalDate.EPOCH);

    /** @param sumsAtOnce how many sums are held between the database and who takes them */
    CoarseFigures(
            Jdbi jdbi, @ConfigProperty(name = "tiendo.figures.sums-at-once", defaultValue = "2000") int sumsAtOnce) {
        this.jdbi = jdbi;
        this.sumsAtOnce = sumsAtOnce;
    }

    /**
     * What a unit did in a stretch.
     *
     * @param stretch its place among the stretches
     */
    record Sum(int stretch, UUID unitId, BigDecimal quantity, long made) {}

    /**
     * Gives the sums as they are read, some at a time.
     *
     * @throws IllegalStateException when the counters are folded faster than they can be read; no sum has been given then
     */
    void read(Stretches stretches, Collection<UUID> units, Instant horizon, Consumer<Sum> taking) {
        // Rows come a few at a time only within a transaction.
        boolean read = QuarkusTransaction.joiningExisting().call(() -> {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (isRead(stretches, units, horizon, fold, taking)) {
                    return true;
                }
            }
            return false;
        });
        if (!read) {
            throw new IllegalStateException("the counters are folded faster than they can be read");
        }
    }

    private boolean isRead(
            Stretches stretches, Collection<UUID> units, Instant horizon, Fold lastMet, Consumer<Sum> taking) {
        return jdbi.withHandle(handle -> {
            var expected = lastMet;
            if ((long) stretches.all().size() * units.size() > MANY) {
                handle.execute("set local work_mem = '32MB'");
                // To expect the wrong one would cost seconds.
                expected = handle.createQuery(
                                "select folded_through, before from counter_fold cross join known_year_fold")
                        .map((row, context) -> fold(row))
                        .one();
            }
            try (var rows = query(handle, stretches, units, horizon, expected)
                    .setFetchSize(sumsAtOnce)
                    .map((row, context) -> row(row))
                    .iterator()) {
                var met = Objects.requireNonNull(rows.next().fold());
                if (!met.equals(expected)) {
                    fold = met;
                    return false;
                }
                rows.forEachRemaining(row -> taking.accept(Objects.requireNonNull(row.sum())));
                return true;
            }
        });
    }

    private record Row(@Nullable Sum sum, @Nullable Fold fold) {}

    /** How far the counters are folded, and before which day the known years are summed up. */
    private record Fold(Instant through, LocalDate yearsBefore) {}

    private Query query(Handle handle, Stretches stretches, Collection<UUID> units, Instant horizon, Fold met) {
        var expected = met.through();
        var knownYear = KnownYears.beginOfYear(horizon);
        boolean present = !horizon.isBefore(expected.minus(PRESENT));
        boolean byYear = present || !met.yearsBefore().isBefore(knownYear);
        var pieces = stretches.pieces(byYear ? Grain.YEAR : Grain.MONTH);
        var known = YearMonth.from(horizon.atOffset(ZoneOffset.UTC));
        var monthEnd = known.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        boolean ahead = horizon.isAfter(expected);
        var upTo = ahead ? horizon : present ? expected : earlier(expected, monthEnd.minusMillis(1));
        var query = present
                ? handle.createQuery(CoarseSums.AT_PRESENT)
                : handle.createQuery(CoarseSums.EARLIER).bind("knownYear", knownYear);
        return bind(query, pieces)
                .addCustomizer(PLANNED_EACH_TIME)
                .bind("units", units.toArray(UUID[]::new))
                .bind("knownMonth", present ? LocalDate.of(9999, 12, 1) : known.atDay(1))
                .bind("horizon", horizon)
                .bind("sign", ahead ? 1 : -1)
                .bind("after", ahead ? expected : horizon)
                .bind("upTo", upTo)
                // Days of the present are counted as far as anybody has committed.
                .bind("last", present ? END_OF_TIME : upTo);
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
                ? new Row(null, fold(row))
                : new Row(new Sum(row.getInt("place"), unit, row.getBigDecimal("quantity"), row.getLong("made")), null);
    }

    private static Fold fold(ResultSet row) throws SQLException {
        return new Fold(
                row.getObject("folded_through", OffsetDateTime.class).toInstant(),
                row.getObject("before", LocalDate.class));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
