package vn.tiendo.units.succession;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.change.ChangeSource;

/** Successions, for portals that keep a copy. */
@ApplicationScoped
class SuccessionChanges implements ChangeSource {

    @Override
    public String subject() {
        return "SUCCESSION";
    }

    @Override
    public String sql() {
        return "select succession_id as id, kind as act, effective_on, recorded_at, position from succession";
    }

    @Override
    public String path() {
        return "/v1/successions/";
    }
}
