package vn.tiendo.units.round;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/** A round is its unit's, on the day on which it was held. */
@Singleton
class RoundHolding extends StoredHolding {
    RoundHolding(Jdbi jdbi) {
        super("round", """
                select unit_id, held_on as on_day from round where round_id = :id
                """, jdbi);
    }
}
