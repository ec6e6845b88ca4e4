package vn.tiendo.plans.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;
import vn.tiendo.plans.finding.rule.Finding;
import vn.tiendo.plans.finding.rule.FindingRules;
import vn.tiendo.plans.plan.PlanIssued;

/** The findings of a plan, each with the last word that was said of it. */
@ApplicationScoped
class Findings {
    private final Examination examination;
    private final AcknowledgementActs acknowledgements;

    Findings(Examination examination, AcknowledgementActs acknowledgements) {
        this.examination = examination;
        this.acknowledgements = acknowledgements;
    }

    /** In the order of the rules, and within a rule in that of the plan. */
    List<KnownFinding> of(PlanIssued plan, AsOf asOf) {
        var said = Fold.actsIn(asOf, acknowledgements.of(plan.terms().planId()));
        return found(plan, asOf).stream()
                .map(finding -> new KnownFinding(finding, lastWordOn(finding, said)))
                .toList();
    }

    List<Finding> found(PlanIssued plan, AsOf asOf) {
        return plan.countsIn(asOf) ? FindingRules.findIn(examination.of(plan, asOf)) : List.of();
    }

    private static @Nullable FindingAcknowledged lastWordOn(Finding finding, List<FindingAcknowledged> said) {
        return said.stream()
                .filter(act -> act.isOf(finding))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
