package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;

/**
 * What a correction posts (SEMANTICS 4, 13): for each indicator that it names the difference to what stands, on the
 * original unit and day. It changes no other indicator; so a part that it would raise above its whole is refused, be
 * the whole named or not.
 */
final class Correction {

    private final Map<UUID, BigDecimal> standing;
    private final Map<UUID, BigDecimal> named;

    /**
     * @param standing what the entry posts after all earlier corrections
     * @param named what the named quantities should have been
     */
    Correction(Map<UUID, BigDecimal> standing, Map<UUID, BigDecimal> named) {
        this.standing = standing;
        this.named = named;
    }

    List<Objection> objections(Indicators indicators) {
        var after = new TreeMap<>(standing);
        after.putAll(named);
        var found = new ArrayList<Objection>();
        after.forEach((part, quantity) -> indicators
                .find(part)
                .map(Indicator::partOf)
                .filter(indicators::knows)
                .filter(whole -> exceeds(quantity, after.get(whole), indicators.isStock(part)) && concerns(part, whole))
                .ifPresent(whole ->
                        found.add(Objection.of(named.containsKey(part) ? part : whole, "PART_EXCEEDS_WHOLE"))));
        return found;
    }

    /** In the order of the indicators' ids. */
    List<Posting> postings() {
        return new TreeMap<>(named)
                .entrySet().stream()
                        .map(right -> posting(right.getKey(), right.getValue()))
                        .toList();
    }

    private Posting posting(UUID indicator, BigDecimal right) {
        var before = standing.get(indicator);
        return before == null ? Posting.reported(indicator, right) : new Posting(indicator, right.subtract(before), 0);
    }

    /**
     * A part whose whole the entry does not have is more than its whole, too. The movement of a part of a stock may be
     * more than that of the whole: one who left and one who came are no movement together.
     */
    private static boolean exceeds(BigDecimal part, @Nullable BigDecimal whole, boolean stock) {
        return whole == null || (!stock && part.compareTo(whole) > 0);
    }

    private boolean concerns(UUID part, UUID whole) {
        return named.containsKey(part) || named.containsKey(whole);
    }
}
