package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.plans.deadline.PhraseContext;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.PlanPart;
import vn.tiendo.plans.statement.Recorded;
import vn.tiendo.plans.statement.StatedParts;
import vn.tiendo.plans.statement.Statement;

/** Adds to a plan what it did not foresee, for those who act for its unit. */
@ApplicationScoped
class TaskAdding {
    private final Tasks tasks;
    private final Plans plans;
    private final KnownUnits units;
    private final TaskAuthority authority;
    private final StatedParts parts;

    TaskAdding(Tasks tasks, Plans plans, KnownUnits units, TaskAuthority authority, StatedParts parts) {
        this.tasks = tasks;
        this.plans = plans;
        this.units = units;
        this.authority = authority;
        this.parts = parts;
    }

    /** Refused with EFFECTIVE_BEFORE_PLAN, TASK_KEY_TAKEN and what is wrong with a task of a whole plan. */
    Recorded<TaskPlanned> add(UUID planId, AddedTask request) {
        var plan = plans.require(planId);
        authority.overPlan(planId, request.effectiveOn());
        var statement = new Statement();
        if (request.effectiveOn().isBefore(plan.effectiveOn())) {
            statement.body().at("effectiveOn").refuse("EFFECTIVE_BEFORE_PLAN", plan.effectiveOn());
        }
        var mentioned = new UnitsMentioned();
        var context = PhraseContext.ofPlan(plan.terms().period(), plan.terms().issuedOn());
        var read = new TaskReading(mentioned, context, tasks.ofPlan(planId))
                .read(request.task(), statement.body().at("task"));
        units.check(mentioned);
        statement.requireAccepted();
        parts.keep(planId, PlanPart.TASK, request.task(), request.effectiveOn());
        return tasks.plan(planId, read.orElseThrow().addedInTheYear(), request.effectiveOn());
    }
}
