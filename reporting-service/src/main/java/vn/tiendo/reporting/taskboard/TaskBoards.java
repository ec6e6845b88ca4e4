package vn.tiendo.reporting.taskboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Page;
import vn.tiendo.reporting.answer.AskedView;
import vn.tiendo.reporting.answer.PlanHead;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.figure.ArrivedIds;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.knownunit.UnitTree;
import vn.tiendo.reporting.targetstate.AskedPlans;
import vn.tiendo.reporting.taskboard.TaskBoardView.OverdueShare;
import vn.tiendo.reporting.taskboard.TaskBoardView.TaskRow;
import vn.tiendo.reporting.taskboard.TaskBoardView.UnitTasks;

/** Makes task boards. */
@ApplicationScoped
class TaskBoards {

    private static final Comparator<StandingTask> BY_DATE = Comparator.comparing(TaskBoards::sortKey);

    private final AskedPlans plans;
    private final KnownUnits units;
    private final ArrivedIds arrived;
    private final Knowledge knowledge;

    TaskBoards(AskedPlans plans, KnownUnits units, ArrivedIds arrived, Knowledge knowledge) {
        this.plans = plans;
        this.units = units;
        this.arrived = arrived;
        this.knowledge = knowledge;
    }

    /** With the page asked for. */
    TaskBoardView of(TaskBoardQuestion question, AskedView asked) {
        return of(question, asked, tasks -> page(tasks, question));
    }

    /** With all tasks in the state asked for. */
    TaskBoardView all(TaskBoardQuestion question, AskedView asked) {
        return of(question, asked, tasks -> new Page<>(inState(tasks, question).toList(), null));
    }

    private TaskBoardView of(
            TaskBoardQuestion question, AskedView asked, Function<List<StandingTask>, Page<StandingTask>> paging) {
        var view = knowledge.view(asked.at(), asked.knownAt());
        var plan = plans.known(question.plan(), view);
        var unit = question.unit() == null ? plan.header().unitId() : question.unit();
        arrived.requireUnit(unit);
        var history = units.knownAt(view.knownAt());
        var tree = history.treeOn(treeDay(asked, view.at()));
        var all = new TasksOfUnit(plan, view.at(), history);
        var tasks = all.of(unit, tree.subtreeOf(unit));
        var page = paging.apply(tasks);
        return new TaskBoardView(
                PlanHead.of(plan.header()),
                UnitHead.of(unit, tree),
                view.at(),
                view.knownAt(),
                TaskCounts.of(tasks),
                OverdueShare.of(tasks),
                unitsBelow(unit, tree, all),
                page.map(task -> row(task, tree)).items(),
                page.nextCursor());
    }

    /** Tasks are led in the tree of the day asked about, or of the borders chosen. */
    private static LocalDate treeDay(AskedView asked, LocalDate at) {
        return asked.borders() == null || asked.borders().day() == null
                ? at
                : asked.borders().day();
    }

    private static List<UnitTasks> unitsBelow(UUID unit, UnitTree tree, TasksOfUnit all) {
        return tree.childrenOf(unit).stream()
                .map(child -> {
                    Set<UUID> within = tree.subtreeOf(child.id());
                    return new UnitTasks(UnitHead.of(child), TaskCounts.of(all.ledBy(within)));
                })
                .filter(below -> !below.counts().isEmpty())
                .toList();
    }

    private static Page<StandingTask> page(List<StandingTask> tasks, TaskBoardQuestion question) {
        var last =
                question.cursor() == null ? "" : Cursor.read(question.cursor()).getFirst();
        var rows = inState(tasks, question)
                .filter(task -> sortKey(task).compareTo(last) > 0)
                .limit(question.limit().andOneMore())
                .toList();
        return Page.of(rows, question.limit(), task -> Cursor.of(sortKey(task)));
    }

    private static Stream<StandingTask> inState(List<StandingTask> tasks, TaskBoardQuestion question) {
        return tasks.stream()
                .filter(task -> task.standing() == question.state())
                .sorted(BY_DATE);
    }

    private static String sortKey(StandingTask task) {
        var lastDay = task.time().lastDay();
        return String.join(
                "|",
                lastDay == null ? "9999" : lastDay.toString(),
                task.task().key(),
                task.time().id().toString());
    }

    private static TaskRow row(StandingTask standing, UnitTree tree) {
        var task = standing.task();
        var time = standing.time();
        return new TaskRow(
                time.id(),
                task.id(),
                task.key(),
                task.titleVi(),
                task.titleEn(),
                task.type(),
                task.section(),
                task.product(),
                time.leadIds().stream().map(lead -> UnitHead.of(lead, tree)).toList(),
                task.schedule(),
                time.notBefore(),
                time.lastDay(),
                standing.standing().name(),
                standing.daysLate().orElse(null),
                standing.daysLeft().orElse(null),
                time.completedOn() == null || time.completedOn().isAfter(standing.at()) ? null : time.completedOn(),
                standing.isWithoutLead());
    }
}
