package vn.tiendo.reporting.ledger;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/** An entry is its unit's, on the day of the fact. */
@Singleton
class EntryHolding extends StoredHolding {
    EntryHolding(Jdbi jdbi) {
        super("entry", """
                select unit_id, occurred_on as on_day from progress_entry where id = :id
                """, jdbi);
    }
}
