package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.events.plans.EvidenceDocument;
import vn.tiendo.events.plans.TargetEvidenceRecorded;
import vn.tiendo.plans.evidence.EvidencePublisher;
import vn.tiendo.plans.evidence.EvidenceRecorded;

/** Evidence as events; the subject is the plan of the target. */
@ApplicationScoped
class EvidenceEvents implements EvidencePublisher {
    private final PlansOutbox outbox;

    EvidenceEvents(PlansOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID publish(EvidenceRecorded act) {
        return outbox.append(new TargetEvidenceRecorded(
                act.evidenceId(),
                act.targetId(),
                act.planId(),
                act.unitId(),
                Optional.ofNullable(act.period()).map(Wire::period).orElse(null),
                act.effectiveOn(),
                act.recordedAt(),
                act.text(),
                act.documents().stream()
                        .map(each -> new EvidenceDocument(each.number(), each.issuedOn(), each.link()))
                        .toList(),
                Optional.ofNullable(act.verdict()).map(Enum::name).orElse(null)));
    }
}
