package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The levels of stocks that stand: what units counted, less what was superseded or taken back (SEMANTICS 4, 13). */
@ApplicationScoped
public class StockLevels {

    private final Jdbi jdbi;

    StockLevels(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The whole own stock of a unit at the end of a day, as it stands. */
    public record StockLevel(
            UUID id,
            UUID indicatorId,
            UUID unitId,
            LocalDate day,
            BigDecimal quantity,
            Instant recordedAt,
            long position) {}

    /**
     * The standing levels of these indicators: one at most for each unit and day, the later recorded; none that was
     * reversed. In the order of units, then days.
     *
     * @param knownAt not after the present horizon
     */
    public List<StockLevel> knownAt(Instant knownAt, Collection<UUID> indicators) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from (
                  select distinct on (l.indicator_id, l.unit_id, l.on_day)
                         l.id, l.indicator_id, l.unit_id, l.on_day, l.quantity, l.recorded_at, l.position
                    from stock_level l
                   where l.indicator_id = any(:indicators) and l.kind <> 'REVERSAL' and l.recorded_at <= :knownAt
                     and not exists (
                       select 1 from stock_level r
                        where r.kind = 'REVERSAL' and r.of_level = coalesce(l.of_level, l.id)
                          and r.recorded_at <= :knownAt)
                   order by l.indicator_id, l.unit_id, l.on_day, l.recorded_at desc, l.position desc) standing
                 order by unit_id, on_day, indicator_id
                """)
                .bind("indicators", indicators.toArray(UUID[]::new))
                .bind("knownAt", knownAt)
                .map((row, context) -> new StockLevel(
                        row.getObject("id", UUID.class),
                        row.getObject("indicator_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        row.getBigDecimal("quantity"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getLong("position")))
                .list());
    }
}
