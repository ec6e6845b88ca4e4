package vn.tiendo.plans.obligation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.tiendo.plans.knowngroup.KnownGroups;
import vn.tiendo.plans.knowngroup.MembershipNews;

/** Lets instances follow the members of the groups that report, in the transaction in which the news arrives. */
@ApplicationScoped
class FollowingGroups {
    private final Owing owing;
    private final ObligationActs acts;
    private final KnownGroups groups;
    private final OwingLocks locks;

    FollowingGroups(Owing owing, ObligationActs acts, KnownGroups groups, OwingLocks locks) {
        this.owing = owing;
        this.acts = acts;
        this.groups = groups;
        this.locks = locks;
    }

    // Before others who hear of it: they number events of plans, and whoever reads members does so after this lock.
    void hear(@Observes @Priority(1) MembershipNews news) {
        locks.whileMembersChange();
        var concerned = groups.concernedBy(news);
        if (!concerned.isEmpty()) {
            acts.plansWith(concerned).forEach(owing::renew);
        }
    }
}
