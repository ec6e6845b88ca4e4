package vn.tiendo.units.round;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a round found in an enterprise. */
record RoundResultView(UUID enterpriseId, Outcome outcome, Map<String, Integer> figures, Instant recordedAt) {

    static RoundResultView of(RoundResult result) {
        return new RoundResultView(
                result.enterpriseId(), result.outcome(), new TreeMap<>(result.figures()), result.recordedAt());
    }
}
