package vn.tiendo.reporting.knownindicator;

import java.util.Set;
import java.util.UUID;

/** These indicators, hidden ones included, have been defined, or anew, kept in the running transaction. Whoever derives from them does so in it. */
public record IndicatorsHeard(Set<UUID> indicatorIds) {

    public IndicatorsHeard {
        indicatorIds = Set.copyOf(indicatorIds);
    }
}
