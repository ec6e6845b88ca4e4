package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.plans.deadline.Deadline;
import vn.tiendo.plans.deadline.Occurrences;
import vn.tiendo.plans.deadline.PhraseContext;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.Statement;

/** Changes deadlines and says whether conditions are met, for those who act for the unit of the plan. */
@ApplicationScoped
class TaskChanging {
    private final Tasks tasks;
    private final TaskChanges changes;
    private final OccurrencePlanning occurrences;
    private final TaskAuthority authority;
    private final Plans plans;

    TaskChanging(
            Tasks tasks, TaskChanges changes, OccurrencePlanning occurrences, TaskAuthority authority, Plans plans) {
        this.tasks = tasks;
        this.changes = changes;
        this.occurrences = occurrences;
        this.authority = authority;
        this.plans = plans;
    }

    /** An act and the events of the occurrences that it makes otherwise. */
    record Changed<A>(A act, List<UUID> events) {}

    /** Refused with EFFECTIVE_BEFORE_TASK, TASK_CLOSED and what is wrong with a deadline. */
    Changed<DeadlineChanged> changeDeadline(UUID taskId, DeadlineChangeRequest request) {
        var task = tasks.require(taskId);
        authority.overPlan(task.planId(), request.effectiveOn());
        var statement = new Statement();
        var schedule = statement.body().at("schedule").accept(() -> deadline(task, request));
        TaskHandingOn.refuseBefore(task, request.effectiveOn(), statement);
        tasks.requireOpen(task, null);
        var act = changes.change(task, request, schedule.orElseThrow());
        return new Changed<>(act, occurrences.review(task));
    }

    /** Refused with EFFECTIVE_BEFORE_TASK, TASK_CLOSED or TASK_WITHOUT_CONDITION. */
    Changed<ConditionStated> stateCondition(UUID taskId, ConditionRequest request) {
        var task = tasks.require(taskId);
        authority.overPlan(task.planId(), request.effectiveOn());
        var statement = new Statement();
        if (task.terms().condition() == null) {
            statement.body().refuse("TASK_WITHOUT_CONDITION");
        }
        TaskHandingOn.refuseBefore(task, request.effectiveOn(), statement);
        tasks.requireOpen(task, null);
        var act = changes.state(task, request);
        return new Changed<>(act, occurrences.review(task));
    }

    private Deadline deadline(TaskPlanned task, DeadlineChangeRequest request) {
        var plan = plans.require(task.planId()).terms();
        var deadline = request.schedule().deadline(PhraseContext.ofPlan(plan.period(), plan.issuedOn()));
        Occurrences.of(deadline, plan.period());
        return deadline;
    }
}
