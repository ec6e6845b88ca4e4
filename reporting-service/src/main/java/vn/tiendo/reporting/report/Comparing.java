package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.report.DifferenceView.FigureDifference;
import vn.tiendo.reporting.report.DifferenceView.TargetDifference;
import vn.tiendo.reporting.report.ReportedTarget.Standing;

/** Compares what a report has frozen with the same figures now. */
@ApplicationScoped
class Comparing {

    private final Reports reports;
    private final Drawings drawings;
    private final KnownPlans plans;
    private final RecordedSince recorded;
    private final Knowledge knowledge;

    Comparing(Reports reports, Drawings drawings, KnownPlans plans, RecordedSince recorded, Knowledge knowledge) {
        this.reports = reports;
        this.drawings = drawings;
        this.plans = plans;
        this.recorded = recorded;
        this.knowledge = knowledge;
    }

    /** 409 REPORT_NOT_SENT for a draft. */
    DifferenceView compare(UUID id, @Nullable Instant knownAt) {
        var report = reports.require(id, knownAt);
        var sent = reports.requireSent(report);
        var frozen = reports.frozen(sent);
        var now = knowledge.view(frozen.at(), knownAt);
        var targets = targets(report, frozen, now);
        var figures = figures(report.terms(), frozen, now);
        return new DifferenceView(
                id,
                sent.contentHash(),
                frozen.at(),
                frozen.borders(),
                frozen.knownAt(),
                now.knownAt(),
                targets.stream().anyMatch(TargetDifference::changed)
                        || figures.stream().anyMatch(FigureDifference::changed),
                targets,
                figures);
    }

    private List<FigureDifference> figures(StatedDraft terms, ReportContent frozen, AsOf now) {
        var drawn = drawings.figures(terms, now);
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> difference(terms, i, frozen, drawn.get(i), now))
                .toList();
    }

    private FigureDifference difference(
            StatedDraft terms, int place, ReportContent frozen, ReportedFigure drawn, AsOf now) {
        var then = frozen.figures().get(place).figure();
        return new FigureDifference(
                drawn.indicatorId(),
                drawn.unitId(),
                drawn.period(),
                !then.equals(drawn.figure()),
                then,
                drawn.figure(),
                recorded.in(terms.statedFigures().get(place), terms.statedBorders(), now, frozen.knownAt()));
    }

    private List<TargetDifference> targets(Report report, ReportContent frozen, AsOf now) {
        var drawn = Optional.ofNullable(report.identity().planId())
                .flatMap(plan -> plans.find(plan, now.knownAt()))
                .map(plan -> drawings.targets(plan, report.identity().unitId(), report.terms(), now))
                .orElse(List.of());
        var pairs = new LinkedHashMap<Place, Pair>();
        frozen.targets()
                .forEach(target -> target.periods()
                        .forEach(each -> pairs.put(
                                new Place(target.targetId(), each.period()), new Pair(target, each.standing(), null))));
        drawn.forEach(target -> target.periods()
                .forEach(each -> pairs.merge(
                        new Place(target.targetId(), each.period()),
                        new Pair(target, null, each.standing()),
                        Pair::with)));
        var differences = new ArrayList<TargetDifference>();
        pairs.forEach((place, pair) -> differences.add(pair.at(place.period())));
        return differences;
    }

    private record Place(UUID targetId, PeriodView period) {}

    private record Pair(
            ReportedTarget target,
            @Nullable Standing frozen,
            @Nullable Standing now) {

        Pair with(Pair drawn) {
            return new Pair(target, frozen, drawn.now);
        }

        TargetDifference at(PeriodView period) {
            return new TargetDifference(
                    target.targetId(),
                    target.key(),
                    target.titleVi(),
                    target.titleEn(),
                    period,
                    frozen == null ? now != null : !frozen.saysTheSameAs(now),
                    frozen,
                    now);
        }
    }
}
