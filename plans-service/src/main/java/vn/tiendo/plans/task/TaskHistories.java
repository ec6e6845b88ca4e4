package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.tiendo.plans.plan.Plans;

/** All that has been said of a task, whatever its day. */
@ApplicationScoped
class TaskHistories {
    private final Jdbi jdbi;
    private final Plans plans;

    TaskHistories(Jdbi jdbi, Plans plans) {
        this.jdbi = jdbi;
        this.plans = plans;
    }

    TaskHistory of(TaskPlanned task) {
        return new TaskHistory(
                task,
                plans.require(task.planId()).terms().period(),
                read("task_moved", task.taskId(), TaskRows::moved),
                read("task_deadline_changed", task.taskId(), TaskRows::deadlineChanged),
                read("task_condition_stated", task.taskId(), TaskRows::conditionStated));
    }

    private <A> List<A> read(String table, UUID taskId, RowMapper<A> mapper) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from <table> where task_id = :task order by position")
                        .define("table", table)
                        .bind("task", taskId)
                        .map(mapper)
                        .list());
    }
}
