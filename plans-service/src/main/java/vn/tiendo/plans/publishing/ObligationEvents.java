package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.events.plans.ObligationDue;
import vn.tiendo.events.plans.ObligationWithdrawn;
import vn.tiendo.plans.obligation.InstanceDue;
import vn.tiendo.plans.obligation.InstanceWithdrawn;
import vn.tiendo.plans.obligation.ObligationPlanned;
import vn.tiendo.plans.obligation.ObligationPublisher;

/** What units owe as events; the subject is the plan. */
@ApplicationScoped
class ObligationEvents implements ObligationPublisher {
    private final PlansOutbox outbox;

    ObligationEvents(PlansOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<UUID> publish(ObligationPlanned obligation, List<InstanceDue> acts) {
        return outbox.appendAll(acts.stream().map(act -> event(obligation, act)).toList());
    }

    @Override
    public UUID publish(InstanceWithdrawn act) {
        return outbox.append(new ObligationWithdrawn(
                act.instanceId(),
                act.obligationId(),
                act.planId(),
                act.unitId(),
                act.reason(),
                act.document(),
                act.movedToIds().isEmpty() ? null : act.movedToIds(),
                act.effectiveOn(),
                act.recordedAt()));
    }

    private static ObligationDue event(ObligationPlanned obligation, InstanceDue act) {
        var terms = obligation.terms();
        var due = act.due();
        return new ObligationDue(
                act.instanceId(),
                act.obligationId(),
                act.planId(),
                terms.key(),
                terms.kind(),
                terms.titleVi(),
                terms.titleEn(),
                act.unitId(),
                terms.recipientIds(),
                act.tier(),
                Optional.ofNullable(due.period()).map(Wire::period).orElse(null),
                Optional.ofNullable(due.named()).map(Wire::period).orElse(null),
                due.cutoff(),
                due.lastAcceptableDay(),
                terms.indicatorIds().isEmpty() ? null : terms.indicatorIds(),
                terms.feeds(),
                obligation.effectiveOn(),
                act.recordedAt());
    }
}
