package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.tiendo.actlog.Act;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.deadline.Deadline;

/** Changed deadlines, and what was said of conditions; only ever added to. */
@ApplicationScoped
class TaskChanges {
    private final Jdbi jdbi;

    TaskChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    DeadlineChanged change(TaskPlanned task, DeadlineChangeRequest request, Deadline schedule) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into task_deadline_changed (effective_on, task_id, plan_id, schedule_kind, raw_vi, not_before, due,
                  due_inclusive, last_day, until, precision_of_due, recurrence, reason, document)
                values (:effectiveOn, :taskId, :planId, :kind, :rawVi, :notBefore, :due, :dueInclusive,
                  :lastAcceptableDay, :until, :precision, :recurrence, :reason, :document)
                returning *
                """)
                .bindMethods(schedule)
                .bind("effectiveOn", request.effectiveOn())
                .bind("taskId", task.taskId())
                .bind("planId", task.planId())
                .bind("reason", request.reason())
                .bind("document", request.document())
                .map(TaskRows::deadlineChanged)
                .one());
    }

    ConditionStated state(TaskPlanned task, ConditionRequest request) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into task_condition_stated (effective_on, task_id, plan_id, met, reason, document)
                values (:effectiveOn, :taskId, :planId, :met, :reason, :document)
                returning *
                """)
                .bind("effectiveOn", request.effectiveOn())
                .bind("met", request.met())
                .bind("reason", request.reason())
                .bind("document", request.document())
                .bind("taskId", task.taskId())
                .bind("planId", task.planId())
                .map(TaskRows::conditionStated)
                .one());
    }

    /** The change in force of each task that has one. */
    Map<UUID, DeadlineChanged> lastDeadlines(Collection<UUID> tasks, AsOf view) {
        return last("task_deadline_changed", tasks, view, TaskRows::deadlineChanged, DeadlineChanged::taskId);
    }

    /** What was last said of the condition of each task that has one. */
    Map<UUID, ConditionStated> lastConditions(Collection<UUID> tasks, AsOf view) {
        return last("task_condition_stated", tasks, view, TaskRows::conditionStated, ConditionStated::taskId);
    }

    /** Every change of the deadline of a task, in the order of their recording. */
    List<DeadlineChanged> deadlinesOf(UUID task, AsOf view) {
        return read("task_deadline_changed", List.of(task), view, TaskRows::deadlineChanged);
    }

    private <A extends Act> Map<UUID, A> last(
            String table, Collection<UUID> tasks, AsOf view, RowMapper<A> mapper, Function<A, UUID> taskId) {
        return read(table, tasks, view, mapper).stream()
                .sorted(Act.FOLD_ORDER)
                .collect(Collectors.toMap(taskId, act -> act, (before, later) -> later));
    }

    private <A> List<A> read(String table, Collection<UUID> tasks, AsOf view, RowMapper<A> mapper) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("select * from <table> where task_id = any (:tasks)"
                        + " and effective_on <= :at and recorded_at <= :knownAt order by position")
                .define("table", table)
                .bindArray("tasks", UUID.class, tasks)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt().atOffset(ZoneOffset.UTC))
                .map(mapper)
                .list());
    }
}
