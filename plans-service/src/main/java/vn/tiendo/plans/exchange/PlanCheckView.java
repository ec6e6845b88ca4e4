package vn.tiendo.plans.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.plans.issuance.StatedPlan;

/** What a file would bring, if it were taken. */
@Schema
record PlanCheckView(
        String key, int targets, int allocations, int amendments, int tasks, int obligations, int baselines) {

    static PlanCheckView of(StatedPlan plan) {
        return new PlanCheckView(
                plan.key(),
                plan.targets().size(),
                plan.allocations().size(),
                plan.amendments().size(),
                plan.tasks().size(),
                plan.obligations().size(),
                plan.baselines() == null ? 0 : plan.baselines().size());
    }
}
