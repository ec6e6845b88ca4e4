package vn.tiendo.plans.task;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import vn.tiendo.plans.knowngroup.KnownGroups;
import vn.tiendo.plans.knowngroup.MembershipNews;

/** When occurrences are looked at again without anybody asking. */
@ApplicationScoped
class OccurrenceReviews {
    private final OccurrencePlanning planning;
    private final OccurrenceActs acts;
    private final KnownGroups groups;

    OccurrenceReviews(OccurrencePlanning planning, OccurrenceActs acts, KnownGroups groups) {
        this.planning = planning;
        this.acts = acts;
        this.groups = groups;
    }

    /** Members of groups may be others: in the transaction in which that became known. */
    void onNews(@Observes MembershipNews news) {
        var concerned = groups.concernedBy(news);
        if (!concerned.isEmpty()) {
            planning.review(acts.tasksLedBy(concerned));
        }
    }

    /** Tasks that were planned before occurrences were. */
    @Transactional
    void onStart(@Observes StartupEvent started) {
        planning.review(acts.tasksWithoutAny());
    }
}
