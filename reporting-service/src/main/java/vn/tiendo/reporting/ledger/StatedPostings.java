package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.tiendo.reporting.knownindicator.Indicators;

/**
 * What an entry posts (SEMANTICS 4, 13): every stated quantity, and of a part stated without its whole the same
 * quantity to each indicator above it, up to the first stated whole. Two parts that meet in a whole nobody stated leave
 * that whole open: refused. Parts nested in one another are one part.
 */
public final class StatedPostings {

    private final Map<UUID, BigDecimal> stated;
    private final Indicators indicators;
    private final Map<UUID, BigDecimal> quantities;
    private final Map<UUID, UUID> passedBy = new HashMap<>();
    private final Set<UUID> withoutWhole = new HashSet<>();
    private final List<Objection> objections = new ArrayList<>();

    private StatedPostings(Map<UUID, BigDecimal> stated, Indicators indicators) {
        this.stated = stated;
        this.indicators = indicators;
        this.quantities = new TreeMap<>(stated);
    }

    /** @param stated quantities by indicator, each known and statable */
    public static StatedPostings of(Map<UUID, BigDecimal> stated, Indicators indicators) {
        var postings = new StatedPostings(stated, indicators);
        stated.keySet().forEach(postings::passUpward);
        postings.withoutWhole.forEach(part -> postings.objections.add(Objection.of(part, "PARTS_WITHOUT_WHOLE")));
        return postings;
    }

    public List<Objection> objections() {
        return List.copyOf(objections);
    }

    /** In the order of the indicators' ids, which is also the order in which counters are locked. */
    public List<Posting> postings() {
        return quantities.entrySet().stream()
                .map(posted -> Posting.reported(posted.getKey(), posted.getValue()))
                .toList();
    }

    private void passUpward(UUID part) {
        var quantity = quantityOf(part);
        for (UUID whole : indicators.wholesOf(part)) {
            var statedWhole = Optional.ofNullable(stated.get(whole));
            if (statedWhole.isPresent()) {
                // Of a stock these are movements: one who left and one who came are none together.
                if (quantity.compareTo(statedWhole.get()) > 0 && !indicators.isStock(part)) {
                    objections.add(Objection.of(part, "PART_EXCEEDS_WHOLE"));
                }
                return;
            }
            var other = passedBy.putIfAbsent(whole, part);
            if (other != null) {
                withoutWhole.add(other);
                withoutWhole.add(part);
                return;
            }
            quantities.put(whole, quantity);
        }
    }

    private BigDecimal quantityOf(UUID indicator) {
        return stated.getOrDefault(indicator, BigDecimal.ZERO);
    }
}
