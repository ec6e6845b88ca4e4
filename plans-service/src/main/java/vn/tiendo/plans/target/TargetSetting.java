package vn.tiendo.plans.target;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.PlanPart;
import vn.tiendo.plans.statement.Recorded;
import vn.tiendo.plans.statement.StatedParts;
import vn.tiendo.plans.statement.Statement;

/** Sets one more target of a plan for those who have authority over the unit of the plan. */
@ApplicationScoped
class TargetSetting {
    private final Targets targets;
    private final TargetChecks checks;
    private final Plans plans;
    private final KnownUnits units;
    private final Authority authority;
    private final StatedParts parts;

    TargetSetting(
            Targets targets,
            TargetChecks checks,
            Plans plans,
            KnownUnits units,
            Authority authority,
            StatedParts parts) {
        this.targets = targets;
        this.checks = checks;
        this.plans = plans;
        this.units = units;
        this.authority = authority;
        this.parts = parts;
    }

    Recorded<TargetSet> set(UUID planId, StatedTarget stated) {
        var plan = plans.require(planId);
        var effectiveOn = Objects.requireNonNullElse(stated.effectiveOn(), plan.effectiveOn());
        authority.over(plans.ownerOn(planId, effectiveOn), effectiveOn);
        var statement = new Statement();
        var mentioned = new UnitsMentioned();
        var keys = keysWith(planId, stated.key());
        var terms = checks.checked(stated, statement.body(), keys, plan.terms().unitId(), mentioned);
        units.check(mentioned);
        statement.requireAccepted();
        parts.keep(planId, PlanPart.TARGET, stated, effectiveOn);
        return targets.set(planId, terms, effectiveOn);
    }

    private TargetKeys keysWith(UUID planId, String key) {
        Map<String, UUID> ids = new HashMap<>();
        targets.ofPlan(planId).forEach(set -> ids.put(set.terms().key(), set.targetId()));
        ids.put(key, UuidCreator.getTimeOrderedEpoch());
        return new TargetKeys(ids);
    }
}
