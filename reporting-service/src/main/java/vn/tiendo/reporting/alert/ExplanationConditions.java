package vn.tiendo.reporting.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knownexplanation.KnownExplanations;
import vn.tiendo.reporting.knownplan.KnownPlan;

/** Explanations that units are asked for. */
@ApplicationScoped
class ExplanationConditions implements ConditionSource {

    private final KnownExplanations explanations;

    ExplanationConditions(KnownExplanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public List<Condition> of(KnownPlan plan, AsOf view) {
        return explanations.of(plan.header().id(), view).stream()
                .map(asked -> Condition.due(
                        AlertKind.EXPLANATION_REQUESTED,
                        asked.unitId(),
                        asked.planId(),
                        asked.requestId(),
                        asked.text(),
                        asked.text(),
                        asked.answerBy()))
                .toList();
    }
}
