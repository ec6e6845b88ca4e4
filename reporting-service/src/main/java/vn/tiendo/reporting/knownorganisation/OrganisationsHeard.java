package vn.tiendo.reporting.knownorganisation;

import java.util.Set;
import java.util.UUID;

/** There is news of these organisations, kept in the running transaction. Whoever derives from them does so in it. */
public record OrganisationsHeard(Set<UUID> organisationIds) {

    public OrganisationsHeard {
        organisationIds = Set.copyOf(organisationIds);
    }
}
