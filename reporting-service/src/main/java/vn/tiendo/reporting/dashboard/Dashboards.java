package vn.tiendo.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.figure.ArrivedIds;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.targetstate.OpenTargets;

/** Makes dashboards. */
@ApplicationScoped
public class Dashboards {

    private final Knowledge knowledge;
    private final KnownPlans plans;
    private final OpenTargets targets;
    private final ArrivedIds arrived;

    Dashboards(Knowledge knowledge, KnownPlans plans, OpenTargets targets, ArrivedIds arrived) {
        this.knowledge = knowledge;
        this.plans = plans;
        this.targets = targets;
        this.arrived = arrived;
    }

    /** @throws Problem 409 NOT_YET_KNOWN for a plan or unit that has not arrived, 404 for a plan not known at the knownAt */
    public DashboardView of(DashboardQuestion question) {
        var view = knowledge.view(question.at(), question.knownAt());
        var plan = plan(question.planId(), view);
        var unit = question.unit() == null ? plan.header().unitId() : question.unit();
        arrived.requireUnit(unit);
        return new DashboardDrawing(plan, unit, targets.of(plan, unit, view, question.borders()), question).draw();
    }

    private KnownPlan plan(UUID id, AsOf view) {
        return plans.find(id, view.knownAt())
                .orElseThrow(() -> plans.find(id, knowledge.present()).isPresent()
                        ? Problem.of(404, "NOT_FOUND")
                        : ArrivedIds.notYetKnown("planId"));
    }
}
