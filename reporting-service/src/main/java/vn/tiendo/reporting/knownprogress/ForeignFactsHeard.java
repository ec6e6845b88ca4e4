package vn.tiendo.reporting.knownprogress;

import java.util.Set;
import java.util.UUID;

/** Other services have said something; some replica will store it, or has already. */
public record ForeignFactsHeard(Set<UUID> eventIds) {

    public ForeignFactsHeard {
        eventIds = Set.copyOf(eventIds);
    }
}
