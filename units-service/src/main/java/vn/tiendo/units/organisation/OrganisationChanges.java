package vn.tiendo.units.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.Reach;
import vn.tiendo.http.change.ChangeSource;

/** Acts on organisations, for portals that keep a copy. */
@ApplicationScoped
class OrganisationChanges implements ChangeSource {

    @Override
    public String subject() {
        return "ORGANISATION";
    }

    @Override
    public String sql() {
        return """
                select act.organisation_id as id, act.type as act, act.effective_on, act.recorded_at, act.position,
                       (select array_agg(said.unit_id) filter (where said.unit_id is not null)
                          from organisation_act said where said.organisation_id = act.organisation_id) as units
                  from organisation_act act
                """;
    }

    @Override
    public String path() {
        return "/v1/organisations/";
    }

    @Override
    public Reach reach() {
        return Reach.OWN;
    }
}
