package vn.tiendo.plans.knowngroup;

import java.util.Set;
import java.util.UUID;

/**
 * Members of groups may be others than they were. Fired once for each batch of arriving events, in its transaction, when
 * the copies of units and groups say so already.
 *
 * @param groups the groups of which something was told
 * @param units whether something was told of units: then any group may have other members
 */
public record MembershipNews(Set<UUID> groups, boolean units) {

    public MembershipNews {
        groups = Set.copyOf(groups);
    }
}
