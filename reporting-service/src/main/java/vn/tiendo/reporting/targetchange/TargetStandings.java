package vn.tiendo.reporting.targetchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.TargetState;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.targetstate.Computed;
import vn.tiendo.reporting.targetstate.OpenTargets;
import vn.tiendo.reporting.targetstate.TargetStates;

/** Judges the targets of a plan for its unit and all below that have a quota, in the periods that matter on a day. */
@ApplicationScoped
class TargetStandings {

    /** Facts of a period come in for some time after its end. */
    private static final int DAYS_AFTER_THE_END = 31;

    private static final Set<TargetState> NOTHING_ASKED =
            EnumSet.of(TargetState.NOT_ASSIGNED, TargetState.NOT_APPLICABLE);

    private final OpenTargets targets;

    TargetStandings(OpenTargets targets) {
        this.targets = targets;
    }

    List<TargetStanding> of(KnownPlan plan, AsOf view) {
        var top = plan.header().unitId();
        var states = targets.of(plan, top, view, null);
        var computed = states.computed(plan.targets()).stream()
                .filter(target -> target.indicatorId() != null)
                .toList();
        states.prepare(computed);
        return computed.stream()
                .flatMap(target -> states.periodsOf(target).stream()
                        .filter(period -> isWatched(period, view.at()))
                        .flatMap(period ->
                                units(states, target, top, period).map(unit -> standing(states, target, unit, period))))
                .filter(standing -> !NOTHING_ASKED.contains(standing.state()))
                .toList();
    }

    /** Running, or over since a short while; one that has not begun is nothing to be told of. */
    static boolean isWatched(Period period, LocalDate day) {
        return period.hasStartedBy(day) && !day.isAfter(period.through().plusDays(DAYS_AFTER_THE_END));
    }

    private static Stream<UUID> units(TargetStates states, Computed target, UUID top, Period period) {
        var view = states.sheet().view();
        var tree = states.sheet().history().treeOn(period.judgedOn(view.at()));
        var quotas = target.book().unitsWithCells(view);
        boolean byClass = !target.shape().classValues().isEmpty();
        return Stream.concat(
                Stream.of(top),
                tree.subtreeOf(top).stream().filter(unit -> !unit.equals(top) && (byClass || quotas.contains(unit))));
    }

    private static TargetStanding standing(TargetStates states, Computed target, UUID unit, Period period) {
        var judgement = states.judge(target, unit, period);
        var result = judgement.result();
        var percent = result.percent();
        return new TargetStanding(
                new TargetStanding.Key(target.target().id(), unit, period),
                result.state(),
                percent == null ? null : percent.shown(),
                !judgement.target().terms().mayBeMetBeforeTheEnd(),
                states.sheet().view().at());
    }
}
