package vn.tiendo.reporting.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.taskboard.StandingTask;
import vn.tiendo.reporting.taskboard.TaskStanding;

/** Tasks that are overdue, or due within a week: each lead that exists is told. */
@ApplicationScoped
class TaskConditions implements ConditionSource {

    private final KnownUnits units;

    TaskConditions(KnownUnits units) {
        this.units = units;
    }

    @Override
    public List<Condition> of(KnownPlan plan, AsOf view) {
        var history = units.knownAt(view.knownAt());
        return plan.tasks().stream()
                .flatMap(task -> task.timesOn(view.at()).stream()
                        .map(time -> StandingTask.of(task, time, view.at(), history::lastDayOf)))
                .filter(standing -> !standing.isWithoutLead())
                .flatMap(standing ->
                        kind(standing).stream().flatMap(kind -> conditions(kind, standing, plan, view, history)))
                .toList();
    }

    private static Optional<AlertKind> kind(StandingTask standing) {
        if (standing.standing() == TaskStanding.OVERDUE) {
            return Optional.of(AlertKind.TASK_OVERDUE);
        }
        return standing.daysLeft().filter(left -> left <= AlertKind.SOON).map(left -> AlertKind.TASK_DUE_SOON);
    }

    private static Stream<Condition> conditions(
            AlertKind kind, StandingTask standing, KnownPlan plan, AsOf view, UnitHistory history) {
        var task = standing.task();
        var due = Objects.requireNonNull(standing.time().lastDay());
        return standing.time().leadIds().stream()
                .distinct()
                .filter(lead -> history.existsOn(lead, view.at()))
                .map(lead -> Condition.due(
                        kind, lead, plan.header().id(), standing.time().id(), task.titleVi(), task.titleEn(), due));
    }
}
