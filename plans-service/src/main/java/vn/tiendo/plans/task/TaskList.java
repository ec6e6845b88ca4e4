package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.CutRows;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.SeenPlans;
import vn.tiendo.plans.statement.PageStart;

/** Tasks, each with its state on the day asked about. */
@ApplicationScoped
class TaskList {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    private static final Instant ALL_THAT_IS_KNOWN = Instant.parse("9999-12-31T00:00:00Z");

    private final Tasks tasks;
    private final OccurrenceList occurrences;
    private final TaskChanges changes;
    private final Knowledge knowledge;
    private final SeenPlans plans;

    TaskList(Tasks tasks, OccurrenceList occurrences, TaskChanges changes, Knowledge knowledge, SeenPlans plans) {
        this.plans = plans;
        this.tasks = tasks;
        this.occurrences = occurrences;
        this.changes = changes;
        this.knowledge = knowledge;
    }

    Page<TaskView> page(
            TaskFilter filter,
            @Nullable LocalDate at,
            @Nullable Instant knownAt,
            Limit limit,
            @Nullable String cursor) {
        var asOf = knowledge.asOf(at, knownAt);
        var day = Objects.requireNonNullElseGet(at, knowledge::today);
        var rows = CutRows.read(
                PageStart.after(cursor),
                limit.andOneMore(),
                (after, most) -> tasks.page(filter, asOf, after, most),
                last -> last.planned().position(),
                task -> plans.shows(task.planned().planId()));
        return Page.of(
                        standing(rows, asOf),
                        limit,
                        last -> PageStart.following(last.task().planned().position()))
                .map(task -> TaskView.of(task, day));
    }

    TaskView one(UUID taskId, @Nullable LocalDate at, @Nullable Instant knownAt) {
        return one(taskId, knowledge.asOf(at, knownAt), Objects.requireNonNullElseGet(at, knowledge::today));
    }

    /** With all that is recorded, by the running transaction too. */
    TaskView written(UUID taskId, LocalDate day) {
        return one(taskId, new AsOf(EVER, ALL_THAT_IS_KNOWN), day);
    }

    private TaskView one(UUID taskId, AsOf asOf, LocalDate day) {
        return standing(tasks.page(TaskFilter.one(taskId), asOf, 0, 1), asOf).stream()
                .findFirst()
                .map(task -> TaskView.of(task, day))
                .orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    private List<TaskStanding> standing(List<Task> rows, AsOf asOf) {
        var ids = rows.stream().map(row -> row.planned().taskId()).toList();
        var times = occurrences.ofTasks(ids, asOf);
        var deadlines = changes.lastDeadlines(ids, asOf);
        var conditions = changes.lastConditions(ids, asOf);
        return rows.stream()
                .map(row -> new TaskStanding(
                        row,
                        times.getOrDefault(row.planned().taskId(), List.of()),
                        deadlines.get(row.planned().taskId()),
                        conditions.get(row.planned().taskId())))
                .toList();
    }
}
