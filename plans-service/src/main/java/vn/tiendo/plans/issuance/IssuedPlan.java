package vn.tiendo.plans.issuance;

import java.util.Map;
import java.util.UUID;
import vn.tiendo.plans.plan.PlanIssued;
import vn.tiendo.plans.plan.PlanView;

/** A plan just issued, with the ids of its targets, tasks and obligations by their keys. */
public record IssuedPlan(
        PlanIssued plan,
        Map<String, UUID> targetIds,
        Map<String, UUID> taskIds,
        Map<String, UUID> obligationIds,
        UUID lastEvent) {

    /** As it is answered, with the ids of its parts. */
    public PlanView view() {
        return PlanView.issued(plan, targetIds, taskIds, obligationIds);
    }

    IssuedPlan upTo(UUID event) {
        return new IssuedPlan(plan, targetIds, taskIds, obligationIds, event);
    }
}
