package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.statement.Recorded;

/** The tasks planned so far, and what became of them or of one of their occurrences. */
@ApplicationScoped
public class Tasks {
    private final TaskActs acts;
    private final OccurrencePlanning occurrences;
    private final TaskPublisher publisher;

    Tasks(TaskActs acts, OccurrencePlanning occurrences, TaskPublisher publisher) {
        this.acts = acts;
        this.occurrences = occurrences;
        this.publisher = publisher;
    }

    /** Records the act with its occurrences, and their events; refused with 409 TASK_KEY_TAKEN. */
    public Recorded<TaskPlanned> plan(UUID planId, TaskTerms terms, LocalDate effectiveOn) {
        var act = acts.plan(planId, terms, effectiveOn).orElseThrow(() -> Problem.of(409, "TASK_KEY_TAKEN"));
        return reviewed(act, act, publisher.publish(act));
    }

    /**
     * Records the act and its event; refused with 409 TASK_ALREADY_COMPLETED.
     *
     * @param occurrence absent for the whole task
     */
    Recorded<TaskCompleted> complete(
            TaskPlanned task, @Nullable UUID occurrence, LocalDate completedOn, @Nullable String document) {
        if (occurrence != null) {
            requireOpen(task, occurrence);
        }
        var act = acts.complete(task, occurrence, completedOn, document)
                .orElseThrow(() -> Problem.of(409, "TASK_ALREADY_COMPLETED"));
        return new Recorded<>(act, publisher.publish(act));
    }

    /** Records the act and its event; refused with 409 TASK_CLOSED. */
    Recorded<TaskMoved> move(TaskPlanned task, @Nullable UUID occurrence, MoveRequest request) {
        requireOpen(task, occurrence);
        var act = acts.move(task, occurrence, request);
        return reviewed(task, act, publisher.publish(act));
    }

    /** Records the act and its event; refused with 409 TASK_CLOSED. */
    Recorded<TaskCancelled> cancel(TaskPlanned task, @Nullable UUID occurrence, CancellationRequest request) {
        requireOpen(task, occurrence);
        var act = acts.cancel(task, occurrence, request).orElseThrow(() -> Problem.of(409, "TASK_CLOSED"));
        return new Recorded<>(act, publisher.publish(act));
    }

    /** 409 TASK_CLOSED where that is completed or cancelled. */
    void requireOpen(TaskPlanned task, @Nullable UUID occurrence) {
        if (acts.isClosed(task.taskId(), occurrence)) {
            throw Problem.of(409, "TASK_CLOSED");
        }
    }

    // The events of a plan arrive in their order: who has the last has them all.
    private <A> Recorded<A> reviewed(TaskPlanned task, A act, UUID event) {
        var events = occurrences.review(task);
        return new Recorded<>(act, events.isEmpty() ? event : events.getLast());
    }

    /** The task; 404 NOT_FOUND without one. */
    TaskPlanned require(UUID taskId) {
        return acts.find(taskId).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    /** All tasks of a plan in this view, in the order of the plan. */
    public List<Task> allOf(UUID planId, AsOf asOf) {
        return acts.page(TaskFilter.of(planId, null), asOf, 0, Integer.MAX_VALUE);
    }

    /** In the order of the plan. */
    List<TaskTerms> ofPlan(UUID planId) {
        return acts.ofPlan(planId).stream().map(TaskPlanned::terms).toList();
    }

    List<Task> page(TaskFilter filter, AsOf asOf, long after, int limit) {
        return acts.page(filter, asOf, after, limit);
    }
}
