package vn.tiendo.reporting.ledger;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/** A level is its unit's, on its day. */
@Singleton
class LevelHolding extends StoredHolding {
    LevelHolding(Jdbi jdbi) {
        super("stock-level", """
                select unit_id, on_day from stock_level where id = :id
                """, jdbi);
    }
}
