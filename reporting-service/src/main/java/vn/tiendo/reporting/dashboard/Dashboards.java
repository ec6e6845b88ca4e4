package vn.tiendo.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.dashboard.DrawnDashboards.Asked;
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
    private final DrawnDashboards drawn;

    Dashboards(Knowledge knowledge, KnownPlans plans, OpenTargets targets, ArrivedIds arrived, DrawnDashboards drawn) {
        this.knowledge = knowledge;
        this.plans = plans;
        this.targets = targets;
        this.arrived = arrived;
        this.drawn = drawn;
    }

    /** @throws Problem 409 NOT_YET_KNOWN for a plan or unit that has not arrived, 404 for a plan not known at the knownAt */
    public DashboardView of(DashboardQuestion question) {
        var view = view(question);
        return drawn(question, view).as(view.knownAt());
    }

    /** By default that of the end of today and of the present. */
    AsOf view(DashboardQuestion question) {
        return knowledge.view(question.at(), question.knownAt());
    }

    /** The dashboard of a question, with the knowledge of the view or as it was drawn before and has not changed since. */
    DrawnDashboard drawn(DashboardQuestion question, AsOf view) {
        var asked = new Asked(question.planId(), question.unit(), view.at(), question.borders(), question.period());
        return drawn.of(asked, view.knownAt(), () -> draw(question, view));
    }

    private DrawnDashboard draw(DashboardQuestion question, AsOf view) {
        var plan = plan(question.planId(), view);
        var unit = question.unit() == null ? plan.header().unitId() : question.unit();
        arrived.requireUnit(unit);
        var states = targets.of(plan, unit, view, question.borders());
        return new DrawnDashboard(new DashboardDrawing(plan, unit, states, question).draw(), states.footprint());
    }

    private KnownPlan plan(UUID id, AsOf view) {
        return plans.find(id, view.knownAt())
                .orElseThrow(() -> plans.find(id, knowledge.present()).isPresent()
                        ? Problem.of(404, "NOT_FOUND")
                        : ArrivedIds.notYetKnown("planId"));
    }
}
