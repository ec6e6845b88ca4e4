package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.statement.PageStart;

/** Pages of tasks, each with its state on the day asked about. */
@ApplicationScoped
class TaskList {
    private final Tasks tasks;
    private final KnownUnits units;
    private final Knowledge knowledge;

    TaskList(Tasks tasks, KnownUnits units, Knowledge knowledge) {
        this.tasks = tasks;
        this.units = units;
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
        var rows = ended(tasks.page(filter, asOf, PageStart.after(cursor), limit.andOneMore()));
        return Page.of(rows, limit, last -> PageStart.following(last.planned().position()))
                .map(task -> TaskView.of(task, day));
    }

    private List<Task> ended(List<Task> page) {
        var lastDays = units.lastDays(
                page.stream().flatMap(task -> task.leadIds().stream()).collect(Collectors.toSet()));
        return page.stream()
                .map(task -> lastDays.keySet().containsAll(task.leadIds())
                        ? task.leadIds().stream()
                                .map(lastDays::get)
                                .max(LocalDate::compareTo)
                                .map(task::ledUntil)
                                .orElse(task)
                        : task)
                .toList();
    }
}
