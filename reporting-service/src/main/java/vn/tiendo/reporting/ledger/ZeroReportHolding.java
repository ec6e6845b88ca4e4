package vn.tiendo.reporting.ledger;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/** A zero report is its unit's, on the last day of its period. */
@Singleton
class ZeroReportHolding extends StoredHolding {
    ZeroReportHolding(Jdbi jdbi) {
        super("zero-report", """
                select unit_id, period_through as on_day from zero_report where id = :id
                """, jdbi);
    }
}
