package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.Reach;
import vn.tiendo.http.change.ChangeSource;

/** Closings of periods, for portals that keep a copy. */
@ApplicationScoped
class ClosingChanges implements ChangeSource {

    @Override
    public String subject() {
        return "CLOSED_PERIOD";
    }

    @Override
    public String sql() {
        return """
                select id, 'CLOSED' as act, period_through as effective_on, recorded_at, position,
                       array[unit_id] as units
                  from closed_period
                """;
    }

    @Override
    public String path() {
        return "/v1/closed-periods/";
    }

    @Override
    public Reach reach() {
        return Reach.SEEN;
    }
}
