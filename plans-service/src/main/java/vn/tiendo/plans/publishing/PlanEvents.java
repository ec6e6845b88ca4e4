package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.events.plans.Pace;
import vn.tiendo.plans.plan.PlanIssued;
import vn.tiendo.plans.plan.PlanOwnerChanged;
import vn.tiendo.plans.plan.PlanPublisher;

/** Acts on plans as events; the subject is the plan. */
@ApplicationScoped
class PlanEvents implements PlanPublisher {
    private final PlansOutbox outbox;

    PlanEvents(PlansOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID publish(PlanIssued act) {
        var terms = act.terms();
        var pace = Optional.ofNullable(terms.pace()).map(own -> new Pace(own.onTrack(), own.atRisk()));
        return outbox.append(new vn.tiendo.events.plans.PlanIssued(
                terms.planId(),
                terms.number(),
                terms.titleVi(),
                terms.titleEn(),
                terms.unitId(),
                terms.issuerIds(),
                terms.issuedOn(),
                act.effectiveOn(),
                act.recordedAt(),
                Wire.period(terms.period()),
                terms.carry(),
                pace.orElse(null),
                terms.madeUp()));
    }

    @Override
    public UUID publish(PlanOwnerChanged act) {
        return outbox.append(new vn.tiendo.events.plans.PlanOwnerChanged(
                act.planId(), act.unitId(), act.effectiveOn(), act.reason(), act.document(), act.recordedAt()));
    }
}
