package vn.tiendo.units.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.Reach;
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
        return """
                select act.enterprise_id as id, act.type as act, act.effective_on, act.recorded_at, act.position,
                       (select array_agg(place) filter (where place is not null)
                          from enterprise_version version
                         cross join unnest(array[version.location_id, version.managed_by_id, version.zone_id]) as place
                         where version.enterprise_id = act.enterprise_id) as units
                  from enterprise_act act
                """;
    }

    @Override
    public String path() {
        return "/v1/enterprises/";
    }

    @Override
    public Reach reach() {
        return Reach.OWN;
    }
}
