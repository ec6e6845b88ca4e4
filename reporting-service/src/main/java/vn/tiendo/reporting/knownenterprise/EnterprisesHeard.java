package vn.tiendo.reporting.knownenterprise;

import java.util.Set;
import java.util.UUID;

/** There is news of these enterprises, kept in the running transaction. Whoever derives from them does so in it. */
public record EnterprisesHeard(Set<UUID> enterpriseIds) {

    public EnterprisesHeard {
        enterpriseIds = Set.copyOf(enterpriseIds);
    }
}
