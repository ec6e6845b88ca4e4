package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.Figures;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.knownplan.PlanHeader;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.report.ReportContent.Heading;
import vn.tiendo.reporting.report.ReportContent.Section;
import vn.tiendo.reporting.report.ReportedTarget.PeriodState;
import vn.tiendo.reporting.targetstate.Computed;
import vn.tiendo.reporting.targetstate.OpenTargets;
import vn.tiendo.reporting.targetstate.TargetStates;

/** Fills a report in: every target of its plan, the figures that it asks for, its sections, the reports below it. */
@ApplicationScoped
class Drawings {

    private final KnownPlans plans;
    private final KnownUnits units;
    private final OpenTargets targets;
    private final Figures figures;
    private final Consolidating consolidating;

    Drawings(KnownPlans plans, KnownUnits units, OpenTargets targets, Figures figures, Consolidating consolidating) {
        this.plans = plans;
        this.units = units;
        this.targets = targets;
        this.figures = figures;
        this.consolidating = consolidating;
    }

    /**
     * The content in a view; for one view it is always the same.
     *
     * @param sending who has reported is asked as of the end of the day of sending
     */
    ReportContent draw(ReportIdentity report, StatedDraft terms, AsOf view, AsOf sending) {
        var plan = Optional.ofNullable(report.planId()).flatMap(id -> plans.find(id, view.knownAt()));
        return new ReportContent(
                heading(report, terms, plan.map(KnownPlan::header), view),
                view.at(),
                view.knownAt(),
                terms.borders() == null ? "default" : terms.borders(),
                sections(terms.statedSections()),
                plan.map(known -> targets(known, report.unitId(), terms, view)).orElse(List.of()),
                figures(terms, view),
                consolidating.of(report, sending).orElse(null));
    }

    private Heading heading(ReportIdentity report, StatedDraft terms, Optional<PlanHeader> plan, AsOf view) {
        return new Heading(
                report.id(),
                report.version(),
                report.kind(),
                terms.titleVi(),
                terms.titleEn(),
                report.unitId(),
                units.at(view).find(report.unitId()).map(KnownUnit::name).orElse(null),
                report.planId(),
                plan.map(PlanHeader::number).orElse(null),
                plan.map(PlanHeader::titleVi).orElse(null),
                plan.map(PlanHeader::titleEn).orElse(null),
                report.instanceId());
    }

    private static List<Section> sections(Map<String, String> texts) {
        return Arrays.stream(SectionKey.values())
                .map(key -> Section.of(key, texts.get(key.name())))
                .toList();
    }

    /** Every target in the order in which the plan states them. */
    List<ReportedTarget> targets(KnownPlan plan, UUID unit, StatedDraft terms, AsOf view) {
        var states = targets.of(plan, unit, view, terms.statedBorders());
        var computed = states.computed(plan.targets());
        states.prepare(computed);
        return plan.targets().stream()
                .map(target -> states.computed(target)
                        .map(own -> judged(own, unit, states))
                        .orElseGet(() -> ReportedTarget.inWords(
                                target,
                                states.evidence(target, unit, plan.header().period()))))
                .toList();
    }

    private static ReportedTarget judged(Computed target, UUID unit, TargetStates states) {
        var indicator =
                Optional.ofNullable(target.indicatorId()).flatMap(states.sheet().indicators()::find);
        Stream<Period> periods = states.periodsOf(target).stream();
        return ReportedTarget.of(
                target.target(),
                indicator.orElse(null),
                periods.map(period -> PeriodState.of(states.judge(target, unit, period)))
                        .toList());
    }

    /** In the order in which the draft asks for them. */
    List<ReportedFigure> figures(StatedDraft terms, AsOf view) {
        var sheets = new HashMap<UUID, FigureSheet>();
        for (var unit : terms.unitsAsked()) {
            var sheet = figures.within(unit, view, terms.statedBorders());
            sheet.prepare(terms.statedFigures().stream()
                    .filter(figure -> figure.unitId().equals(unit))
                    .map(StatedFigure::question)
                    .filter(question -> sheet.indicators().find(question.indicatorId()).stream()
                            .allMatch(one -> one.ratio() == null))
                    .toList());
            sheets.put(unit, sheet);
        }
        return terms.statedFigures().stream()
                .map(figure -> ReportedFigure.of(figure, Objects.requireNonNull(sheets.get(figure.unitId()))))
                .toList();
    }
}
