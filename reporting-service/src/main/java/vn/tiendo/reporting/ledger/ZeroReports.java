package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/** Reports that nothing happened: a zero that was stated, unlike one that nobody spoke of. */
@ApplicationScoped
public class ZeroReports {

    private final Jdbi jdbi;

    ZeroReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A report as it is known; it counts for the period that it names, whatever {@code at} (SEMANTICS 13). */
    public record ZeroReport(UUID indicatorId, UUID unitId, Period period) {}

    /** One such report, for those who ask which ones there are. */
    public record StatedZero(UUID id, UUID unitId, Period period, Instant recordedAt) {}

    /**
     * Those known at an instant whose period has a day in common with this one, in the order of their recording.
     *
     * @param units of these units; null for all
     */
    public List<StatedZero> overlapping(
            UUID indicator, Period period, @Nullable Collection<UUID> units, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select id, unit_id, period_from, period_through, recorded_at from zero_report
                 where indicator_id = :indicator and (not :chosen or unit_id = any(:units))
                   and period_from <= :through and period_through >= :from and recorded_at <= :knownAt
                 order by position
                """)
                .bind("indicator", indicator)
                .bind("chosen", units != null)
                .bind("units", units == null ? new UUID[0] : units.toArray(UUID[]::new))
                .bind("from", period.from())
                .bind("through", period.through())
                .bind("knownAt", knownAt)
                .map((row, context) -> new StatedZero(
                        row.getObject("id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        new Period(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_through", LocalDate.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    /** The reports known at an instant for these indicators. */
    public List<ZeroReport> knownAt(Instant knownAt, Collection<UUID> indicators) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select indicator_id, unit_id, period_from, period_through from zero_report
                 where indicator_id = any(:indicators) and recorded_at <= :knownAt
                """)
                .bind("indicators", indicators.toArray(UUID[]::new))
                .bind("knownAt", knownAt)
                .map((row, context) -> new ZeroReport(
                        row.getObject("indicator_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        new Period(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_through", LocalDate.class))))
                .list());
    }

    Optional<ZeroReportView> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from zero_report where id = :id")
                .bind("id", id)
                .map((row, context) -> new ZeroReportView(
                        id,
                        row.getObject("unit_id", UUID.class),
                        row.getObject("indicator_id", UUID.class),
                        new PeriodBody(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_through", LocalDate.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    Instant add(UUID id, ZeroReportRequest report, String caller) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into zero_report (id, unit_id, indicator_id, period_from, period_through, caller)
                values (:id, :unit, :indicator, :from, :through, :caller)
                returning recorded_at
                """)
                .bind("id", id)
                .bind("unit", report.unitId())
                .bind("indicator", report.indicatorId())
                .bind("from", report.period().from())
                .bind("through", report.period().through())
                .bind("caller", caller)
                .mapTo(Instant.class)
                .one());
    }
}
