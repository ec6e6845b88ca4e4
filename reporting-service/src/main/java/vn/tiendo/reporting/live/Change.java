package vn.tiendo.reporting.live;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Something that dashboards may have to show.
 *
 * @param indicatorIds whose figures change; empty for any change
 * @param knownFrom a dashboard of this knownAt or a later one shows it
 */
record Change(Set<UUID> indicatorIds, Instant knownFrom) {

    Change {
        indicatorIds = Set.copyOf(indicatorIds);
    }

    static Change ofAnything(Instant knownFrom) {
        return new Change(Set.of(), knownFrom);
    }

    boolean concerns(Set<UUID> indicators) {
        return indicatorIds.isEmpty() || indicatorIds.stream().anyMatch(indicators::contains);
    }
}
