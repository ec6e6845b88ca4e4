package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.Recorded;
import vn.tiendo.plans.statement.Statement;

/** Moves a task to other units, or cancels it, for those who have authority over the unit of its plan. */
@ApplicationScoped
class TaskHandingOn {
    private final Tasks tasks;
    private final Plans plans;
    private final KnownUnits units;
    private final Authority authority;

    TaskHandingOn(Tasks tasks, Plans plans, KnownUnits units, Authority authority) {
        this.tasks = tasks;
        this.plans = plans;
        this.units = units;
        this.authority = authority;
    }

    /** Refused with UNIT_NOT_IN_FORCE, NOT_YET_KNOWN, EFFECTIVE_BEFORE_TASK or TASK_CLOSED. */
    Recorded<TaskMoved> move(UUID taskId, MoveRequest request) {
        var planned = tasks.require(taskId);
        authority.over(plans.require(planned.planId()).terms().unitId(), request.effectiveOn());
        var statement = new Statement();
        var mentioned = new UnitsMentioned();
        for (int i = 0; i < request.leads().size(); i++) {
            mentioned.mentionInForce(
                    statement.body().at("leads").at(i), request.leads().get(i), request.effectiveOn());
        }
        units.check(mentioned);
        refuseBefore(planned, request.effectiveOn(), statement);
        return tasks.move(planned, request);
    }

    /** Refused with EFFECTIVE_BEFORE_TASK or TASK_CLOSED. */
    Recorded<TaskCancelled> cancel(UUID taskId, CancellationRequest request) {
        var planned = tasks.require(taskId);
        authority.over(plans.require(planned.planId()).terms().unitId(), request.effectiveOn());
        refuseBefore(planned, request.effectiveOn(), new Statement());
        return tasks.cancel(planned, request);
    }

    private static void refuseBefore(TaskPlanned planned, LocalDate day, Statement statement) {
        if (day.isBefore(planned.effectiveOn())) {
            statement.body().at("effectiveOn").refuse("EFFECTIVE_BEFORE_TASK", planned.effectiveOn());
        }
        statement.requireAccepted();
    }
}
