package vn.tiendo.plans.cascade;

import java.util.List;
import java.util.UUID;
import vn.tiendo.plans.plan.PlanIssued;
import vn.tiendo.plans.target.Target;

/** A plan that carries out another, with its own targets. */
public record ChildPlan(PlanIssued plan, ParentLink link, List<Target> targets) {

    public ChildPlan {
        targets = List.copyOf(targets);
    }

    public UUID planId() {
        return plan.terms().planId();
    }

    public UUID unitId() {
        return plan.terms().unitId();
    }

    boolean carriesOut(String targetKey) {
        return link.targets().contains(targetKey);
    }
}
