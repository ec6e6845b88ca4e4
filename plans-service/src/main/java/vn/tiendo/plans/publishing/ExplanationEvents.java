package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.plans.followup.ExplanationPublisher;
import vn.tiendo.plans.followup.ExplanationRequested;

/** Requests for explanation as events; the subject is the plan. */
@ApplicationScoped
class ExplanationEvents implements ExplanationPublisher {
    private final PlansOutbox outbox;

    ExplanationEvents(PlansOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID publish(ExplanationRequested act) {
        return outbox.append(new vn.tiendo.events.plans.ExplanationRequested(
                act.requestId(),
                act.subjectKind().name(),
                act.subjectId(),
                act.planId(),
                act.unitId(),
                act.askedOn(),
                act.answerBy(),
                act.text(),
                act.document(),
                act.recordedAt()));
    }
}
