package vn.tiendo.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.figure.ArrivedIds;
import vn.tiendo.reporting.figure.Figures;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownPlans;

/** Makes dashboards. */
@ApplicationScoped
public class Dashboards {

    private final Knowledge knowledge;
    private final KnownPlans plans;
    private final Figures figures;
    private final ArrivedIds arrived;

    Dashboards(Knowledge knowledge, KnownPlans plans, Figures figures, ArrivedIds arrived) {
        this.knowledge = knowledge;
        this.plans = plans;
        this.figures = figures;
        this.arrived = arrived;
    }

    /** @throws Problem 409 NOT_YET_KNOWN for a plan or unit that has not arrived, 404 for a plan not known at the knownAt */
    public DashboardView of(DashboardQuestion question) {
        var view = knowledge.view(question.at(), question.knownAt());
        var plan = plan(question.planId(), view);
        var unit = question.unit() == null ? plan.header().unitId() : question.unit();
        arrived.requireUnit(unit);
        return new DashboardDrawing(plan, unit, whose -> figures.within(whose, view, question.borders()), question)
                .draw();
    }

    private KnownPlan plan(UUID id, AsOf view) {
        return plans.find(id, view.knownAt())
                .orElseThrow(() -> plans.find(id, knowledge.present()).isPresent()
                        ? Problem.of(404, "NOT_FOUND")
                        : ArrivedIds.notYetKnown("planId"));
    }
}
