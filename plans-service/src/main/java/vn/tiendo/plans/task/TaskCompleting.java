package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.statement.Recorded;
import vn.tiendo.plans.statement.Statement;

/** Completes a task, or one of its occurrences. */
@ApplicationScoped
class TaskCompleting {
    private final Tasks tasks;
    private final OccurrenceActs occurrences;
    private final TaskAuthority authority;
    private final Knowledge knowledge;

    TaskCompleting(Tasks tasks, OccurrenceActs occurrences, TaskAuthority authority, Knowledge knowledge) {
        this.tasks = tasks;
        this.occurrences = occurrences;
        this.authority = authority;
        this.knowledge = knowledge;
    }

    /** The whole task. Refused with COMPLETED_IN_FUTURE, TASK_ALREADY_COMPLETED or TASK_HAS_OCCURRENCES. */
    Recorded<TaskCompleted> complete(UUID taskId, CompletionRequest request) {
        var task = tasks.require(taskId);
        authority.overPlan(task.planId(), request.completedOn());
        requirePast(request.completedOn());
        if (occurrences.planned(taskId) > 1) {
            throw Problem.of(409, "TASK_HAS_OCCURRENCES");
        }
        return tasks.complete(task, null, request.completedOn(), request.document());
    }

    /** One occurrence. Refused with COMPLETED_IN_FUTURE, OCCURRENCE_WITHDRAWN or TASK_CLOSED. */
    Recorded<TaskCompleted> completeOccurrence(UUID occurrenceId, CompletionRequest request) {
        var occurrence = occurrences.last(occurrenceId).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        authority.overPlanOrLeads(occurrence.planId(), occurrence.terms().unitIds(), request.completedOn());
        requirePast(request.completedOn());
        if (occurrence.withdrawn() != null) {
            throw Problem.of(409, "OCCURRENCE_WITHDRAWN");
        }
        var task = tasks.require(occurrence.taskId());
        return tasks.complete(task, occurrenceId, request.completedOn(), request.document());
    }

    private void requirePast(LocalDate day) {
        var statement = new Statement();
        if (day.isAfter(knowledge.today())) {
            statement.body().at("completedOn").refuse("COMPLETED_IN_FUTURE");
        }
        statement.requireAccepted();
    }
}
