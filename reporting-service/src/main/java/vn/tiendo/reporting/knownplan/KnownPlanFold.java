package vn.tiendo.reporting.knownplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.plans.AllocationAssigned;
import vn.tiendo.events.plans.DelegatedTargetOpened;
import vn.tiendo.events.plans.PlanIssued;
import vn.tiendo.events.plans.PlanOwnerChanged;
import vn.tiendo.events.plans.TargetAmended;
import vn.tiendo.events.plans.TargetEvidenceRecorded;
import vn.tiendo.events.plans.TargetSet;
import vn.tiendo.events.plans.TaskCancelled;
import vn.tiendo.events.plans.TaskCompleted;
import vn.tiendo.events.plans.TaskMoved;
import vn.tiendo.events.plans.TaskOccurrencePlanned;
import vn.tiendo.events.plans.TaskOccurrenceWithdrawn;
import vn.tiendo.events.plans.TaskPlanned;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Keeps every act on plans, targets, allocations and tasks. */
@ApplicationScoped
class KnownPlanFold implements EventFold {

    private static final Set<String> TYPES = Set.of(
            EventTypes.PLAN_ISSUED,
            EventTypes.PLAN_OWNER_CHANGED,
            EventTypes.TARGET_SET,
            EventTypes.TARGET_AMENDED,
            EventTypes.DELEGATED_TARGET_OPENED,
            EventTypes.TARGET_EVIDENCE_RECORDED,
            EventTypes.ALLOCATION_ASSIGNED,
            EventTypes.TASK_PLANNED,
            EventTypes.TASK_COMPLETED,
            EventTypes.TASK_MOVED,
            EventTypes.TASK_CANCELLED,
            EventTypes.TASK_OCCURRENCE_PLANNED,
            EventTypes.TASK_OCCURRENCE_WITHDRAWN);

    private final PlanActs acts;

    KnownPlanFold(PlanActs acts) {
        this.acts = acts;
    }

    @Override
    public boolean reads(String type) {
        return TYPES.contains(type);
    }

    @Override
    public void fold(StoredEvent stored) {
        Event event = EventJson.read(stored.json(), stored.type());
        switch (event) {
            case PlanIssued plan -> add(stored, plan.planId(), plan.effectiveOn());
            case PlanOwnerChanged plan -> add(stored, plan.planId(), plan.effectiveOn());
            case TargetSet target -> add(stored, target.targetId(), target.effectiveOn());
            case TargetAmended target -> add(stored, target.targetId(), target.effectiveOn());
            case DelegatedTargetOpened target -> add(stored, target.targetId(), target.effectiveOn());
            case TargetEvidenceRecorded target -> add(stored, target.targetId(), target.effectiveOn());
            case AllocationAssigned table -> add(stored, table.allocationId(), table.effectiveOn());
            case TaskPlanned task -> add(stored, task.taskId(), task.effectiveOn());
            case TaskCompleted task -> add(stored, task.taskId(), task.completedOn());
            case TaskMoved task -> add(stored, task.taskId(), task.effectiveOn());
            case TaskOccurrencePlanned time -> add(stored, time.occurrenceId(), time.effectiveOn());
            case TaskOccurrenceWithdrawn time -> add(stored, time.occurrenceId(), time.effectiveOn());
            case TaskCancelled task -> add(stored, task.taskId(), task.effectiveOn());
            default -> throw new IllegalArgumentException("not an act on a plan: " + stored.type());
        }
    }

    private void add(StoredEvent stored, UUID subject, LocalDate effectiveOn) {
        acts.add(new PlanAct(
                stored.subject(),
                subject,
                stored.type(),
                effectiveOn,
                stored.storedAt(),
                stored.position(),
                stored.json()));
    }
}
