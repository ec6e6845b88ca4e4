package vn.tiendo.units.group;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.change.ChangeSource;

/** Acts on groups, for portals that keep a copy. */
@ApplicationScoped
class GroupChanges implements ChangeSource {

    @Override
    public String subject() {
        return "GROUP";
    }

    @Override
    public String sql() {
        return "select group_id as id, 'CHANGED' as act, effective_on, recorded_at, position from group_act";
    }

    @Override
    public String path() {
        return "/v1/groups/";
    }
}
