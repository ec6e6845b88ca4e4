package vn.tiendo.reporting.alert;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.Reach;
import vn.tiendo.http.change.ChangeSource;

/** Alerts, for portals that keep a copy. */
@ApplicationScoped
class AlertChanges implements ChangeSource {

    @Override
    public String subject() {
        return "ALERT";
    }

    @Override
    public String sql() {
        return "select id, kind as act, on_day as effective_on, recorded_at, position, array[unit_id] as units from alert";
    }

    @Override
    public String path() {
        return "/v1/alerts/";
    }

    @Override
    public Reach reach() {
        return Reach.OWN;
    }
}
