package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.Reach;
import vn.tiendo.http.change.ChangeSource;

/** Levels of stocks, for portals that keep a copy. */
@ApplicationScoped
class LevelChanges implements ChangeSource {

    @Override
    public String subject() {
        return "STOCK_LEVEL";
    }

    @Override
    public String sql() {
        return """
                select id, kind as act, on_day as effective_on, recorded_at, position,
                       array[unit_id] as units
                  from stock_level
                """;
    }

    @Override
    public String path() {
        return "/v1/stock-levels/";
    }

    @Override
    public Reach reach() {
        return Reach.OWN;
    }
}
