package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.change.ChangeSource;

/** Which areas units serve, for portals that keep a copy. */
@ApplicationScoped
class ServedAreaChanges implements ChangeSource {

    @Override
    public String subject() {
        return "SERVED_AREA";
    }

    @Override
    public String sql() {
        return "select unit_id as id, 'SERVED' as act, effective_on, recorded_at, position from served_area_act";
    }

    @Override
    public String path() {
        return "/v1/units/";
    }
}
