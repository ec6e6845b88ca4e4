package vn.tiendo.plans.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.cascade.CarriedTarget;
import vn.tiendo.plans.cascade.Cascades;
import vn.tiendo.plans.cascade.UnitPart;
import vn.tiendo.plans.finding.rule.ChildTarget;
import vn.tiendo.plans.plan.PlanIssued;
import vn.tiendo.plans.plan.Plans;

/** What the plans below a plan set of its targets, as the rules look at it. */
@ApplicationScoped
class ChildrenUnderRules {
    private final Cascades cascades;
    private final Plans plans;

    ChildrenUnderRules(Cascades cascades, Plans plans) {
        this.cascades = cascades;
        this.plans = plans;
    }

    List<ChildTarget> of(UUID planId, AsOf asOf) {
        return cascades.carriedByOthers(planId, asOf).stream()
                .flatMap(carried -> carried.parts().stream().flatMap(part -> child(carried, part).stream()))
                .toList();
    }

    private Optional<ChildTarget> child(CarriedTarget carried, UnitPart part) {
        var set = part.set();
        if (set == null || !part.quota().isNumber()) {
            return Optional.empty();
        }
        return Optional.ofNullable(part.childPlanId())
                .flatMap(plans::find)
                .map(plan -> new ChildTarget(
                        carried.target().id(),
                        carried.period(),
                        name(plan),
                        part.quota().inSum(),
                        set));
    }

    private static String name(PlanIssued plan) {
        return Objects.requireNonNullElse(plan.terms().number(), plan.terms().key());
    }
}
