package vn.tiendo.units.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.change.ChangeSource;

/** Acts on enterprises, for portals that keep a copy. */
@ApplicationScoped
class EnterpriseChanges implements ChangeSource {

    @Override
    public String subject() {
        return "ENTERPRISE";
    }

    @Override
    public String sql() {
        return "select enterprise_id as id, type as act, effective_on, recorded_at, position from enterprise_act";
    }

    @Override
    public String path() {
        return "/v1/enterprises/";
    }
}
