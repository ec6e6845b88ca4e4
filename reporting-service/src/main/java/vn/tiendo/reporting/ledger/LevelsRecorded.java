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
import vn.tiendo.reporting.ledger.PostedLines.Contribution;

/** Levels that were stated, superseded or taken back between two instants, in the order of their recording. */
@ApplicationScoped
public class LevelsRecorded {

    private final Jdbi jdbi;

    LevelsRecorded(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A level, or what was said of one later.
     *
     * @param kind LEVEL, CORRECTION or REVERSAL
     * @param of the level that is superseded or taken back
     * @param quantity the whole own stock; null of a reversal
     */
    public record LevelLine(
            UUID id,
            String kind,
            @Nullable UUID of,
            UUID unitId,
            UUID indicatorId,
            LocalDate day,
            @Nullable BigDecimal quantity,
            @Nullable String documentNumber,
            Instant recordedAt) {}

    /**
     * The first of those of the contributions.
     *
     * @param after the earlier instant, itself not included
     * @param through the later one, included
     */
    public List<LevelLine> between(
            Instant after, Instant through, Collection<UUID> indicators, List<Contribution> contributions, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with contribution as (
                  select * from unnest(:units, cast(:from as date[]), cast(:through as date[]))
                    as c (unit_id, first_day, last_day))
                select l.* from stock_level l
                 where l.indicator_id = any(:indicators) and l.recorded_at > :after and l.recorded_at <= :knownAt
                   and exists (select from contribution c
                                where c.unit_id = l.unit_id and l.on_day between c.first_day and c.last_day)
                 order by l.recorded_at, l.position limit :most
                """)
                .bind("units", contributions.stream().map(Contribution::unitId).toArray(UUID[]::new))
                .bindArray("from", String.class, days(contributions, Contribution::from))
                .bindArray("through", String.class, days(contributions, Contribution::through))
                .bind("indicators", indicators.toArray(UUID[]::new))
                .bind("after", after)
                .bind("knownAt", through)
                .bind("most", most)
                .map((row, context) -> line(row))
                .list());
    }

    private static List<String> days(List<Contribution> contributions, Function<Contribution, LocalDate> day) {
        return contributions.stream().map(day).map(LocalDate::toString).toList();
    }

    private static LevelLine line(ResultSet row) throws SQLException {
        return new LevelLine(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("of_level", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("indicator_id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                row.getBigDecimal("quantity"),
                row.getString("document_number"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
