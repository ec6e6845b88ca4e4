package vn.tiendo.plans.issuance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.plans.plan.ListedPlan;
import vn.tiendo.plans.plan.PlanView;

/** A plan just issued, as it is answered: with the ids of its targets and tasks by their keys. */
@Schema
record IssuedPlanView(@JsonUnwrapped PlanView plan, Map<String, UUID> targetIds, Map<String, UUID> taskIds) {

    static IssuedPlanView of(IssuedPlan issued) {
        var counted = new ListedPlan(
                issued.plan(), issued.targetIds().size(), issued.taskIds().size());
        return new IssuedPlanView(PlanView.of(counted), issued.targetIds(), issued.taskIds());
    }
}
