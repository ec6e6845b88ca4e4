package vn.tiendo.reporting.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.figure.ArrivedIds;
import vn.tiendo.reporting.figure.Figures;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.targetstate.OpenTargets;
import vn.tiendo.reporting.whatif.WhatIfView.FindingView;
import vn.tiendo.reporting.whatif.WhatIfView.StateView;

/** Answers what would be. Nothing is written, and what is drawn under a supposition is kept by nobody. */
@ApplicationScoped
class WhatIfs {

    // Each may keep a 24th of the heap for its sums (KeptSums.apart), beside the units that it supposes.
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Turns turns = new Turns(AT_ONCE, PATIENCE);
    private final Knowledge knowledge;
    private final KnownPlans plans;
    private final Figures figures;
    private final OpenTargets targets;
    private final Supposing supposing;
    private final EndedUnits ended;
    private final ArrivedIds arrived;
    private final SupposedWithin within;

    WhatIfs(
            Knowledge knowledge,
            KnownPlans plans,
            Figures figures,
            OpenTargets targets,
            Supposing supposing,
            EndedUnits ended,
            ArrivedIds arrived,
            SupposedWithin within) {
        this.knowledge = knowledge;
        this.plans = plans;
        this.figures = figures;
        this.targets = targets;
        this.supposing = supposing;
        this.ended = ended;
        this.arrived = arrived;
        this.within = within;
    }

    /**
     * @throws Problem 409 NOT_YET_KNOWN, 404 for a plan not known at the knownAt, 422 with all that cannot be supposed, 503
     *     BUSY while too many others are answered
     */
    WhatIfView of(WhatIfRequest request) {
        within.check(request);
        var borders = Optional.ofNullable(request.borders())
                .map(BordersParameter::fromString)
                .orElse(null);
        var view = knowledge.view(request.at(), request.knownAt());
        var plan = plan(request, view);
        return turns.take(() -> answer(request, plan, view, borders));
    }

    private WhatIfView answer(WhatIfRequest request, KnownPlan plan, AsOf view, @Nullable BordersParameter borders) {
        var supposed = supposing.of(request, plan, view);
        var only = request.targetId();
        var before = new Side(plan, unit -> targets.of(plan, unit, view, borders), only);
        var opening = figures.under(supposed.figures());
        var after = new Side(supposed.plan(), unit -> targets.of(supposed.plan(), unit, view, borders, opening), only);
        var compared = new Comparing(before, after, SupposedSuccessions.orNone(request.unitIds()));
        var changed = compared.states().stream().filter(StateView::isChanged).toList();
        return new WhatIfView(
                plan.header().id(),
                view.at(),
                view.knownAt(),
                borders == null ? "default" : borders.toString(),
                Boolean.FALSE.equals(request.onlyChanged()) ? compared.states() : changed,
                compared.states().size() - changed.size(),
                compared.rankings(),
                compared.totals(),
                findings(before, after, supposed));
    }

    private KnownPlan plan(WhatIfRequest request, AsOf view) {
        var id = planId(request);
        var plan = plans.find(id, view.knownAt())
                .orElseThrow(() -> plans.find(id, knowledge.present()).isPresent()
                        ? Problem.of(404, "NOT_FOUND")
                        : notYetKnown("#/planId"));
        if (request.targetId() != null && plan.target(request.targetId()).isEmpty()) {
            throw Problem.of(422, "TARGET_NOT_IN_PLAN").at("#/targetId");
        }
        arrived.requireUnit(plan.header().unitId());
        return plan;
    }

    private UUID planId(WhatIfRequest request) {
        if (request.planId() != null) {
            return request.planId();
        }
        if (request.targetId() == null) {
            throw Problem.of(400, "PLAN_OR_TARGET").at("#/planId");
        }
        return plans.planOf(request.targetId()).orElseThrow(() -> notYetKnown("#/targetId"));
    }

    private static Problem notYetKnown(String pointer) {
        return Problem.of(409, "NOT_YET_KNOWN").at(pointer).retryAfter(Duration.ofSeconds(1));
    }

    private List<FindingView> findings(Side before, Side after, Supposed supposed) {
        var are = PlanRules.findIn(before);
        var wouldBe = new LinkedHashSet<>(PlanRules.findIn(after));
        wouldBe.addAll(ended.findings(before, after));
        supposed.afterAt()
                .ifPresent(day -> wouldBe.add(new Finding(
                        FindingCode.WITHOUT_EFFECT_BY_AT,
                        null,
                        null,
                        null,
                        List.of(day, after.view().at()))));
        var views = new ArrayList<FindingView>();
        wouldBe.stream()
                .filter(finding -> !are.contains(finding))
                .forEach(finding -> views.add(view(finding, "APPEARS")));
        are.stream()
                .filter(finding -> !wouldBe.contains(finding))
                .forEach(finding -> views.add(view(finding, "DISAPPEARS")));
        return views;
    }

    private static FindingView view(Finding finding, String change) {
        return new FindingView(
                finding.code().name(),
                finding.code().severity(),
                change,
                finding.targetId(),
                finding.unitId(),
                finding.period() == null ? null : PeriodView.of(finding.period()),
                FindingTexts.VIETNAMESE.of(finding),
                FindingTexts.ENGLISH.of(finding));
    }
}
