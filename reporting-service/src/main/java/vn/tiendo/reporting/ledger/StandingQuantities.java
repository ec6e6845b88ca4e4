package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** What an entry posts after all its corrections, by indicator; nothing once it is reversed. */
record StandingQuantities(Map<UUID, BigDecimal> byIndicator) {

    StandingQuantities {
        byIndicator = Map.copyOf(byIndicator);
    }

    boolean isReversed() {
        return byIndicator.isEmpty();
    }
}
