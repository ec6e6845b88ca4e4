package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What one entry adds to one indicator.
 *
 * @param quantity of a correction the difference, of a reversal what it takes back
 * @param made 1 where the indicator is reported for the first time, -1 where a report is taken back, else 0
 */
public record Posting(UUID indicatorId, BigDecimal quantity, int made) {

    static Posting reported(UUID indicatorId, BigDecimal quantity) {
        return new Posting(indicatorId, quantity, 1);
    }
}
