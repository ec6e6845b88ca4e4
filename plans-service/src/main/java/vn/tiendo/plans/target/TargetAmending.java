package vn.tiendo.plans.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.plans.indicator.Indicators;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.Recorded;
import vn.tiendo.plans.statement.Statement;

/** Amends a target for those who have authority over the unit of its plan. */
@ApplicationScoped
public class TargetAmending {
    private final Targets targets;
    private final Plans plans;
    private final Indicators indicators;
    private final Authority authority;

    TargetAmending(Targets targets, Plans plans, Indicators indicators, Authority authority) {
        this.targets = targets;
        this.plans = plans;
        this.indicators = indicators;
        this.authority = authority;
    }

    /** Records the act and its event; refused with every fault at its place. */
    public Recorded<TargetAmended> amend(UUID targetId, AmendmentRequest request) {
        var target = targets.require(targetId);
        authority.over(plans.ownerOn(target.planId(), request.effectiveOn()), request.effectiveOn());
        var statement = new Statement();
        var body = statement.body();
        var scale = target.terms().kind().isComputed() && !target.terms().kind().isShare()
                ? indicators.scaleOf(target.terms().indicatorId())
                : indicators.scaleOf(null);
        var amendment = request.checked(body, scale);
        if (request.effectiveOn().isBefore(target.effectiveOn())) {
            body.at("effectiveOn").refuse("EFFECTIVE_BEFORE_TARGET", target.effectiveOn());
        }
        statement.requireAccepted();
        return targets.amend(target, amendment.orElseThrow(), request.effectiveOn());
    }
}
