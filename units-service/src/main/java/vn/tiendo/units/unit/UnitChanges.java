package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.change.ChangeSource;

/** Acts on units, for portals that keep a copy. */
@ApplicationScoped
class UnitChanges implements ChangeSource {

    @Override
    public String subject() {
        return "UNIT";
    }

    @Override
    public String sql() {
        return "select unit_id as id, type as act, effective_on, recorded_at, position from unit_act";
    }

    @Override
    public String path() {
        return "/v1/units/";
    }
}
