package vn.tiendo.units.round;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What a round found in an enterprise; figures are counts by name. */
record RoundResult(UUID enterpriseId, Outcome outcome, Map<String, Integer> figures, Instant recordedAt) {
    RoundResult {
        figures = Map.copyOf(figures);
    }
}
