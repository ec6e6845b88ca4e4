package vn.tiendo.reporting.reportboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.answer.AskedView;
import vn.tiendo.reporting.answer.PlanHead;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.figure.ArrivedIds;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownobligation.OwedFilter;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.report.Timeliness;
import vn.tiendo.reporting.targetstate.AskedPlans;

/** Makes report boards. */
@ApplicationScoped
class ReportBoards {

    private final AskedPlans plans;
    private final Timeliness timeliness;
    private final KnownUnits units;
    private final ArrivedIds arrived;
    private final Knowledge knowledge;

    ReportBoards(AskedPlans plans, Timeliness timeliness, KnownUnits units, ArrivedIds arrived, Knowledge knowledge) {
        this.plans = plans;
        this.timeliness = timeliness;
        this.units = units;
        this.arrived = arrived;
        this.knowledge = knowledge;
    }

    /** @param unit null for the plan's own, and so all that is owed under it */
    ReportBoardView of(UUID planId, @Nullable UUID unit, AskedView asked) {
        var view = knowledge.view(asked.at(), asked.knownAt());
        var plan = plans.known(planId, view);
        var whose = unit == null ? plan.header().unitId() : unit;
        arrived.requireUnit(whose);
        var history = units.knownAt(view.knownAt());
        var day = asked.borders() == null || asked.borders().day() == null
                ? view.at()
                : asked.borders().day();
        var tree = history.treeOn(day);
        var drawing = new ReportBoardDrawing(
                timeliness.of(filter(plan, whose, tree.subtreeOf(whose)), view), view.at(), tree);
        return new ReportBoardView(
                PlanHead.of(plan.header()),
                UnitHead.of(whose, tree),
                view.at(),
                view.knownAt(),
                drawing.total(),
                drawing.tiers(),
                drawing.obligations(),
                drawing.unitsBelow(whose),
                drawing.overdue(),
                list(plan, whose, view));
    }

    private static OwedFilter filter(KnownPlan plan, UUID unit, Set<UUID> within) {
        var id = plan.header().id();
        return unit.equals(plan.header().unitId()) ? OwedFilter.ofPlan(id) : new OwedFilter(id, null, within, null);
    }

    private static String list(KnownPlan plan, UUID unit, AsOf view) {
        var link = UriBuilder.fromPath("/v1/report-timeliness")
                .queryParam("plan", plan.header().id())
                .queryParam("at", view.at())
                .queryParam("knownAt", view.knownAt());
        if (!unit.equals(plan.header().unitId())) {
            link.queryParam("unit", unit);
        }
        return link.build().toString();
    }
}
