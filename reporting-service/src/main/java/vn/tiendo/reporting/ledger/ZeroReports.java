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
