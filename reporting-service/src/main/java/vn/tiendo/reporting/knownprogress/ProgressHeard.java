package vn.tiendo.reporting.knownprogress;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Some replica has recorded progress of these indicators. */
public record ProgressHeard(Set<UUID> indicatorIds, Instant recordedAt) {

    public ProgressHeard {
        indicatorIds = Set.copyOf(indicatorIds);
    }
}
