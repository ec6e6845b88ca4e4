package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.statement.Recorded;
import vn.tiendo.plans.statement.Statement;

/** Moves a task or one of its occurrences to other units, or cancels it, for those who act for the unit of its plan. */
@ApplicationScoped
class TaskHandingOn {
    private final Tasks tasks;
    private final OccurrenceActs occurrences;
    private final TaskAuthority authority;
    private final KnownUnits units;

    TaskHandingOn(Tasks tasks, OccurrenceActs occurrences, TaskAuthority authority, KnownUnits units) {
        this.tasks = tasks;
        this.occurrences = occurrences;
        this.authority = authority;
        this.units = units;
    }

    /** Refused with UNIT_NOT_IN_FORCE, NOT_YET_KNOWN, EFFECTIVE_BEFORE_TASK or TASK_CLOSED. */
    Recorded<TaskMoved> move(UUID taskId, MoveRequest request) {
        return move(tasks.require(taskId), null, request);
    }

    /** The same of one occurrence; one that was withdrawn is planned again for those who take it. */
    Recorded<TaskMoved> moveOccurrence(UUID occurrenceId, MoveRequest request) {
        return move(taskOf(occurrenceId), occurrenceId, request);
    }

    /** Refused with EFFECTIVE_BEFORE_TASK or TASK_CLOSED. */
    Recorded<TaskCancelled> cancel(UUID taskId, CancellationRequest request) {
        return cancel(tasks.require(taskId), null, request);
    }

    /** The same of one occurrence. */
    Recorded<TaskCancelled> cancelOccurrence(UUID occurrenceId, CancellationRequest request) {
        return cancel(taskOf(occurrenceId), occurrenceId, request);
    }

    private TaskPlanned taskOf(UUID occurrenceId) {
        return occurrences
                .last(occurrenceId)
                .map(occurrence -> tasks.require(occurrence.taskId()))
                .orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    private Recorded<TaskMoved> move(TaskPlanned task, @Nullable UUID occurrence, MoveRequest request) {
        authority.overPlan(task.planId(), request.effectiveOn());
        var statement = new Statement();
        var mentioned = new UnitsMentioned();
        for (int i = 0; i < request.leads().size(); i++) {
            mentioned.mentionInForce(
                    statement.body().at("leads").at(i), request.leads().get(i), request.effectiveOn());
        }
        units.check(mentioned);
        refuseBefore(task, request.effectiveOn(), statement);
        return tasks.move(task, occurrence, request);
    }

    private Recorded<TaskCancelled> cancel(TaskPlanned task, @Nullable UUID occurrence, CancellationRequest request) {
        authority.overPlan(task.planId(), request.effectiveOn());
        refuseBefore(task, request.effectiveOn(), new Statement());
        return tasks.cancel(task, occurrence, request);
    }

    /** Ends the request with every refusal; EFFECTIVE_BEFORE_TASK for an act that begins before its task. */
    static void refuseBefore(TaskPlanned task, LocalDate day, Statement statement) {
        if (day.isBefore(task.effectiveOn())) {
            statement.body().at("effectiveOn").refuse("EFFECTIVE_BEFORE_TASK", task.effectiveOn());
        }
        statement.requireAccepted();
    }
}
