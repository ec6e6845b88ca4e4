package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.plans.delegation.DelegatedTargetOpened;
import vn.tiendo.plans.delegation.DelegationPublisher;
import vn.tiendo.plans.target.Operator;

/** Delegations as events; the subject is the plan of the delegated target. */
@ApplicationScoped
class DelegationEvents implements DelegationPublisher {
    private final PlansOutbox outbox;

    DelegationEvents(PlansOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID publish(DelegatedTargetOpened act) {
        var delegation = act.delegation();
        return outbox.append(new vn.tiendo.events.plans.DelegatedTargetOpened(
                act.delegationId(),
                act.targetId(),
                act.planId(),
                act.effectiveOn(),
                act.recordedAt(),
                delegation.byTargetId(),
                act.byPlanId(),
                Optional.ofNullable(delegation.operator()).map(Operator::symbol).orElse(null),
                Wire.targetPeriods(delegation.periods()),
                delegation.document()));
    }
}
