package vn.tiendo.reporting.ledger;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/** A closed period is set by a unit, and binds those below it. */
@Singleton
class ClosingHolding extends StoredHolding {
    ClosingHolding(Jdbi jdbi) {
        super("closed-period", """
                select unit_id, period_through as on_day from closed_period where id = :id
                """, jdbi);
    }
}
