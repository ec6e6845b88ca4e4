package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.Reach;
import vn.tiendo.http.change.ChangeSource;

/** Reports of zero, for portals that keep a copy. */
@ApplicationScoped
class ZeroReportChanges implements ChangeSource {

    @Override
    public String subject() {
        return "ZERO_REPORT";
    }

    @Override
    public String sql() {
        return """
                select id, 'REPORTED' as act, period_through as effective_on, recorded_at, position,
                       array[unit_id] as units
                  from zero_report
                """;
    }

    @Override
    public String path() {
        return "/v1/zero-reports/";
    }

    @Override
    public Reach reach() {
        return Reach.OWN;
    }
}
