package vn.tiendo.reporting.alert;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/** An alert is for its unit, on the day of its occasion. */
@Singleton
class AlertHolding extends StoredHolding {
    AlertHolding(Jdbi jdbi) {
        super("alert", """
                select unit_id, on_day from alert where id = :id
                """, jdbi);
    }
}
