package vn.tiendo.units.succession;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.change.ChangeSource;

/** Annulments and replacements, for portals that keep a copy. */
@ApplicationScoped
class AnnulmentChanges implements ChangeSource {

    @Override
    public String subject() {
        return "SUCCESSION_ANNULMENT";
    }

    @Override
    public String sql() {
        return "select a.succession_id as id, 'ANNULLED' as act, s.effective_on, a.recorded_at, a.position from succession_annulment a join succession s using (succession_id)";
    }

    @Override
    public String path() {
        return "/v1/successions/";
    }
}
