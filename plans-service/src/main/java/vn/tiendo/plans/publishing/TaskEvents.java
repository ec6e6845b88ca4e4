package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.events.Event;
import vn.tiendo.events.plans.Schedule;
import vn.tiendo.events.plans.TaskOccurrencePlanned;
import vn.tiendo.events.plans.TaskOccurrenceWithdrawn;
import vn.tiendo.plans.deadline.Deadline;
import vn.tiendo.plans.task.Datedness;
import vn.tiendo.plans.task.OccurrenceAct;
import vn.tiendo.plans.task.TaskAct;
import vn.tiendo.plans.task.TaskCancelled;
import vn.tiendo.plans.task.TaskCompleted;
import vn.tiendo.plans.task.TaskMoved;
import vn.tiendo.plans.task.TaskPlanned;
import vn.tiendo.plans.task.TaskPublisher;

/** Acts on tasks as events; the subject is the plan. */
@ApplicationScoped
class TaskEvents implements TaskPublisher {
    private final PlansOutbox outbox;

    TaskEvents(PlansOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID publish(TaskAct act) {
        return outbox.append(
                switch (act) {
                    case TaskPlanned planned -> event(planned);
                    case TaskCompleted completed -> event(completed);
                    case TaskMoved moved -> event(moved);
                    case TaskCancelled cancelled -> event(cancelled);
                });
    }

    @Override
    public List<UUID> publishAll(List<OccurrenceAct> acts) {
        return outbox.appendAll(acts.stream().map(TaskEvents::event).toList());
    }

    private static Event event(OccurrenceAct act) {
        var terms = act.terms();
        return act.withdrawn() == null
                ? new TaskOccurrencePlanned(
                        act.occurrenceId(),
                        act.taskId(),
                        act.planId(),
                        terms.key(),
                        terms.memberId(),
                        terms.unitIds(),
                        terms.from(),
                        terms.lastDay(),
                        Datedness.of(terms).name(),
                        act.effectiveOn(),
                        act.recordedAt())
                : new TaskOccurrenceWithdrawn(
                        act.occurrenceId(),
                        act.taskId(),
                        act.planId(),
                        act.withdrawn().name(),
                        act.effectiveOn(),
                        act.recordedAt());
    }

    private static Event event(TaskPlanned act) {
        var terms = act.terms();
        return new vn.tiendo.events.plans.TaskPlanned(
                terms.taskId(),
                act.planId(),
                terms.key(),
                terms.titleVi(),
                terms.titleEn(),
                terms.type().name(),
                terms.section(),
                terms.leadIds(),
                terms.coordinatingIds(),
                terms.product(),
                schedule(terms.schedule()),
                act.effectiveOn(),
                act.recordedAt());
    }

    private static Schedule schedule(Deadline own) {
        return new Schedule(
                own.kind().name(),
                own.rawVi(),
                own.notBefore(),
                own.due(),
                own.lastAcceptableDay(),
                own.precision() == null ? null : own.precision().name(),
                own.recurrence());
    }

    private static Event event(TaskCompleted act) {
        return new vn.tiendo.events.plans.TaskCompleted(
                act.taskId(), act.planId(), act.completedOn(), act.recordedAt(), act.document(), act.occurrenceId());
    }

    private static Event event(TaskMoved act) {
        return new vn.tiendo.events.plans.TaskMoved(
                act.taskId(),
                act.planId(),
                act.effectiveOn(),
                act.recordedAt(),
                act.leadIds(),
                act.reason(),
                act.document(),
                act.occurrenceId());
    }

    private static Event event(TaskCancelled act) {
        return new vn.tiendo.events.plans.TaskCancelled(
                act.taskId(),
                act.planId(),
                act.effectiveOn(),
                act.recordedAt(),
                act.reason(),
                act.document(),
                act.occurrenceId());
    }
}
