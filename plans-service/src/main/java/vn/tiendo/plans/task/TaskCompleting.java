package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.Recorded;
import vn.tiendo.plans.statement.Statement;

/** Completes a task for those who have authority over the unit of its plan. */
@ApplicationScoped
class TaskCompleting {
    private final Tasks tasks;
    private final Plans plans;
    private final Knowledge knowledge;
    private final Authority authority;

    TaskCompleting(Tasks tasks, Plans plans, Knowledge knowledge, Authority authority) {
        this.tasks = tasks;
        this.plans = plans;
        this.knowledge = knowledge;
        this.authority = authority;
    }

    Recorded<Task> complete(UUID taskId, CompletionRequest request) {
        var planned = tasks.require(taskId);
        authority.over(plans.require(planned.planId()).terms().unitId(), request.completedOn());
        var statement = new Statement();
        if (request.completedOn().isAfter(knowledge.today())) {
            statement.body().at("completedOn").refuse("COMPLETED_IN_FUTURE");
        }
        statement.requireAccepted();
        var recorded = tasks.complete(planned, request.completedOn(), request.document());
        return new Recorded<>(new Task(planned, recorded.act(), null, null, null), recorded.event());
    }
}
