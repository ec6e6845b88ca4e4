package vn.tiendo.plans.knowngroup;

import java.util.Set;
import java.util.UUID;

/**
 * Members of groups may be others than they were. Fired once for each batch of arriving events, in its transaction, when
 * the copies of units and groups say so already. {@link KnownGroups#concernedBy} tells which groups these are.
 *
 * @param groups the groups of which something was told
 * @param units the units of which something was told: that they began, changed, ended or did not end after all
 */
public record MembershipNews(Set<UUID> groups, Set<UUID> units) {

    public MembershipNews {
        groups = Set.copyOf(groups);
        units = Set.copyOf(units);
    }
}
