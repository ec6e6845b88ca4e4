package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.Reach;
import vn.tiendo.http.change.ChangeSource;

/** Entries, corrections and reversals, for portals that keep a copy. */
@ApplicationScoped
class EntryChanges implements ChangeSource {

    @Override
    public String subject() {
        return "PROGRESS_ENTRY";
    }

    @Override
    public String sql() {
        return """
                select id, kind as act, occurred_on as effective_on, recorded_at, position,
                       array[unit_id] as units
                  from progress_entry
                """;
    }

    @Override
    public String path() {
        return "/v1/progress-entries/";
    }

    @Override
    public Reach reach() {
        return Reach.OWN;
    }
}
