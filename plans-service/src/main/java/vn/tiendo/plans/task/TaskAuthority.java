package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.plans.plan.Plans;

/** Who may say something of a task. */
@ApplicationScoped
class TaskAuthority {
    private final Plans plans;
    private final Authority authority;

    TaskAuthority(Plans plans, Authority authority) {
        this.plans = plans;
        this.authority = authority;
    }

    /** Those who act for the unit of the plan: they decide. 403 UNIT_OUTSIDE_AUTHORITY. */
    void overPlan(UUID planId, LocalDate on) {
        authority.over(plans.ownerOn(planId, on), on);
    }

    /** Those, and whoever acts for one of the units that lead: they tell how it goes. 403 UNIT_OUTSIDE_AUTHORITY. */
    void overPlanOrLeads(UUID planId, Collection<UUID> leads, LocalDate on) {
        if (leads.stream().noneMatch(lead -> authority.reaches(lead, on))) {
            overPlan(planId, on);
        }
    }
}
