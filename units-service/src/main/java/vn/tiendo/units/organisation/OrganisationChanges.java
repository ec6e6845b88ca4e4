package vn.tiendo.units.organisation;

import jakarta.enterprise.context.ApplicationScoped;
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
        return "select organisation_id as id, type as act, effective_on, recorded_at, position from organisation_act";
    }

    @Override
    public String path() {
        return "/v1/organisations/";
    }
}
