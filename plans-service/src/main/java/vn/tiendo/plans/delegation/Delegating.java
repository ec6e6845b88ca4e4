package vn.tiendo.plans.delegation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Reach;
import vn.tiendo.plans.indicator.Indicators;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.Place;
import vn.tiendo.plans.statement.Recorded;
import vn.tiendo.plans.statement.Statement;
import vn.tiendo.plans.target.TargetSet;
import vn.tiendo.plans.target.Targets;

/** Opens a delegated target, for those who have authority over the unit that sets its value, or over that of the plan. */
@ApplicationScoped
class Delegating {
    private final DelegationActs acts;
    private final DelegationPublisher publisher;
    private final Targets targets;
    private final Plans plans;
    private final Indicators indicators;
    private final Authority authority;
    private final Concerns concerns;

    Delegating(
            DelegationActs acts,
            DelegationPublisher publisher,
            Targets targets,
            Plans plans,
            Indicators indicators,
            Authority authority,
            Concerns concerns) {
        this.acts = acts;
        this.publisher = publisher;
        this.targets = targets;
        this.plans = plans;
        this.indicators = indicators;
        this.authority = authority;
        this.concerns = concerns;
    }

    Recorded<DelegatedTargetOpened> open(UUID targetId, DelegationRequest request) {
        var target = targets.require(targetId);
        requireAuthority(target, request);
        var statement = new Statement();
        var body = statement.body();
        var delegation = request.checked(body, indicators.scaleOf(target.terms().indicatorId()));
        var setter = setter(request, target, body);
        if (!target.terms().kind().isDelegated()) {
            body.refuse("TARGET_NOT_DELEGATED", target.terms().kind());
        }
        if (request.effectiveOn().isBefore(target.effectiveOn())) {
            body.at("effectiveOn").refuse("EFFECTIVE_BEFORE_TARGET", target.effectiveOn());
        }
        statement.requireAccepted();
        var act = acts.open(
                UuidCreator.getTimeOrderedEpoch(),
                target,
                delegation.orElseThrow(),
                setter.map(TargetSet::planId).orElse(null),
                request.effectiveOn());
        return new Recorded<>(act, publisher.publish(act));
    }

    private void requireAuthority(TargetSet target, DelegationRequest request) {
        if (!authority.reaches(target.terms().ownerUnitId(), request.effectiveOn())) {
            authority.over(plans.ownerOn(target.planId(), request.effectiveOn()), request.effectiveOn());
        }
    }

    /** The target that sets the value has one itself: another delegated one, or a restatement, would only pass on. */
    private Optional<TargetSet> setter(DelegationRequest request, TargetSet target, Place body) {
        var named = request.byTarget();
        if (named == null) {
            return Optional.empty();
        }
        var setter = targets.find(named).filter(found -> concerns.isSeen("target", named, Reach.SEEN));
        if (setter.isEmpty()) {
            body.at("byTarget").refuse("UNKNOWN_TARGET");
        }
        setter.filter(own -> own.targetId().equals(target.targetId())
                        || own.terms().kind().isDecidedElsewhere())
                .ifPresent(own -> body.at("byTarget").refuse("TARGET_LOOP"));
        return setter;
    }
}
