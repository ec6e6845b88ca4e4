package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.statement.Recorded;

/** The tasks planned so far, and their completions. */
@ApplicationScoped
public class Tasks {
    private final TaskActs acts;
    private final TaskPublisher publisher;

    Tasks(TaskActs acts, TaskPublisher publisher) {
        this.acts = acts;
        this.publisher = publisher;
    }

    /** Records the act and its event; refused with 409 TASK_KEY_TAKEN. */
    public Recorded<TaskPlanned> plan(UUID planId, TaskTerms terms, LocalDate effectiveOn) {
        var act = acts.plan(planId, terms, effectiveOn).orElseThrow(() -> Problem.of(409, "TASK_KEY_TAKEN"));
        return new Recorded<>(act, publisher.publish(act));
    }

    /** Records the act and its event; refused with 409 TASK_ALREADY_COMPLETED. */
    Recorded<TaskCompleted> complete(TaskPlanned task, LocalDate completedOn, @Nullable String document) {
        var act =
                acts.complete(task, completedOn, document).orElseThrow(() -> Problem.of(409, "TASK_ALREADY_COMPLETED"));
        return new Recorded<>(act, publisher.publish(act));
    }

    /** Records the act and its event; refused with 409 TASK_CLOSED. */
    Recorded<TaskMoved> move(TaskPlanned task, MoveRequest request) {
        requireOpen(task);
        var act = acts.move(task, request);
        return new Recorded<>(act, publisher.publish(act));
    }

    /** Records the act and its event; refused with 409 TASK_CLOSED. */
    Recorded<TaskCancelled> cancel(TaskPlanned task, CancellationRequest request) {
        requireOpen(task);
        var act = acts.cancel(task, request).orElseThrow(() -> Problem.of(409, "TASK_CLOSED"));
        return new Recorded<>(act, publisher.publish(act));
    }

    private void requireOpen(TaskPlanned task) {
        if (acts.isClosed(task.taskId())) {
            throw Problem.of(409, "TASK_CLOSED");
        }
    }

    /** The task; 404 NOT_FOUND without one. */
    TaskPlanned require(UUID taskId) {
        return acts.find(taskId).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    /** All tasks of a plan in this view, in the order of the plan. */
    public List<Task> allOf(UUID planId, AsOf asOf) {
        return acts.page(new TaskFilter(planId, null), asOf, 0, Integer.MAX_VALUE);
    }

    List<Task> page(TaskFilter filter, AsOf asOf, long after, int limit) {
        return acts.page(filter, asOf, after, limit);
    }
}
