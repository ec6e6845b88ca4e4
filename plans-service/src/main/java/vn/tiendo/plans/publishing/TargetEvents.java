package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.events.Event;
import vn.tiendo.plans.target.Operator;
import vn.tiendo.plans.target.TargetAct;
import vn.tiendo.plans.target.TargetAmended;
import vn.tiendo.plans.target.TargetPublisher;
import vn.tiendo.plans.target.TargetSet;

/** Acts on targets as events; the subject is the plan. */
@ApplicationScoped
class TargetEvents implements TargetPublisher {
    private final PlansOutbox outbox;

    TargetEvents(PlansOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID publish(TargetAct act) {
        return outbox.append(
                switch (act) {
                    case TargetSet set -> event(set);
                    case TargetAmended amended -> event(amended);
                });
    }

    private static Event event(TargetSet act) {
        var terms = act.terms();
        return new vn.tiendo.events.plans.TargetSet(
                terms.targetId(),
                act.planId(),
                terms.key(),
                terms.titleVi(),
                terms.titleEn(),
                terms.kind().name(),
                terms.indicatorId(),
                Optional.ofNullable(terms.operator()).map(Operator::symbol).orElse(null),
                terms.firmness().name(),
                terms.parentTargetId(),
                terms.ownerUnitId(),
                act.effectiveOn(),
                act.recordedAt(),
                Wire.targetPeriods(terms.periods()),
                terms.judgedBy().name(),
                terms.note(),
                ShapeOnTheWire.of(terms.shape()),
                terms.organisationType());
    }

    // On the wire every value stands in periods; closedPeriods says which of them reach back.
    private static Event event(TargetAmended act) {
        var values = Stream.concat(act.periods().stream(), act.closedPeriods().stream())
                .toList();
        return new vn.tiendo.events.plans.TargetAmended(
                act.targetId(),
                act.planId(),
                act.effectiveOn(),
                act.recordedAt(),
                Wire.targetPeriods(values),
                act.closedPeriods().stream()
                        .map(closed -> Wire.period(closed.period()))
                        .toList(),
                act.amendment().document());
    }
}
