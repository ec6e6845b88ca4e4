package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a reversal posts: all that stands is taken back, as if it had never been made: nothing, not zero (SEMANTICS 13). */
final class Reversal {

    private Reversal() {}

    /** @param standing what the entry posts after all corrections */
    static List<Posting> postings(Map<UUID, BigDecimal> standing) {
        return new TreeMap<>(standing)
                .entrySet().stream()
                        .map(posted ->
                                new Posting(posted.getKey(), posted.getValue().negate(), -1))
                        .toList();
    }
}
