package vn.tiendo.reporting.knownplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.plans.AllocationAssigned;
import vn.tiendo.events.plans.Pace;
import vn.tiendo.events.plans.PlanIssued;
import vn.tiendo.events.plans.PlanOwnerChanged;
import vn.tiendo.events.plans.TargetEvidenceRecorded;
import vn.tiendo.events.plans.TargetSet;
import vn.tiendo.events.plans.TaskCancelled;
import vn.tiendo.events.plans.TaskCompleted;
import vn.tiendo.events.plans.TaskMoved;
import vn.tiendo.events.plans.TaskOccurrencePlanned;
import vn.tiendo.events.plans.TaskOccurrenceWithdrawn;
import vn.tiendo.events.plans.TaskPlanned;
import vn.tiendo.reporting.evaluation.PacePolicy;
import vn.tiendo.reporting.knownplan.KnownTask.Leads;
import vn.tiendo.reporting.knowntarget.TargetAct;
import vn.tiendo.reporting.knowntarget.TargetBook;

/** Makes a plan of the stored acts on it, given in the order of their recording. */
final class PlanReading {

    private final Map<UUID, TargetSet> targets = new LinkedHashMap<>();
    private final Map<UUID, List<TargetAct>> targetActs = new HashMap<>();
    private final Map<UUID, List<KnownEvidence>> evidence = new HashMap<>();
    private final Map<UUID, TaskPlanned> tasks = new LinkedHashMap<>();
    private final Map<UUID, LocalDate> completions = new HashMap<>();
    private final Map<UUID, Map<UUID, List<KnownOccurrence.Step>>> occurrences = new HashMap<>();
    private final Set<UUID> madeUpAllocations = new HashSet<>();
    private final Map<UUID, LocalDate> cancellations = new HashMap<>();
    private final Map<UUID, List<Leads>> moves = new HashMap<>();
    private final NavigableMap<LocalDate, UUID> laterOwners = new TreeMap<>();
    private @Nullable PlanIssued issued;

    private PlanReading() {}

    /** Empty while the plan itself is not among the acts. */
    static Optional<KnownPlan> of(Instant version, List<PlanAct> acts) {
        var reading = new PlanReading();
        acts.forEach(reading::read);
        return reading.plan(version);
    }

    private void read(PlanAct act) {
        switch (act.type()) {
            case EventTypes.PLAN_ISSUED -> issued = EventJson.read(act.body(), PlanIssued.class);
            case EventTypes.PLAN_OWNER_CHANGED -> {
                var given = EventJson.read(act.body(), PlanOwnerChanged.class);
                laterOwners.put(given.effectiveOn(), given.unitId());
            }
            case EventTypes.TARGET_SET -> readTarget(act, EventJson.read(act.body(), TargetSet.class));
            case EventTypes.TARGET_AMENDED -> readTargetAct(TargetActs.amended(act));
            case EventTypes.DELEGATED_TARGET_OPENED -> readTargetAct(TargetActs.delegated(act));
            case EventTypes.TARGET_EVIDENCE_RECORDED -> {
                var shown = EventJson.read(act.body(), TargetEvidenceRecorded.class);
                evidence.computeIfAbsent(shown.targetId(), none -> new ArrayList<>())
                        .add(TargetActs.evidence(shown));
            }
            case EventTypes.ALLOCATION_ASSIGNED -> readAllocation(act);
            case EventTypes.TASK_PLANNED -> {
                var task = EventJson.read(act.body(), TaskPlanned.class);
                tasks.put(task.taskId(), task);
            }
            case EventTypes.TASK_COMPLETED -> {
                var done = EventJson.read(act.body(), TaskCompleted.class);
                completions.put(Objects.requireNonNullElse(done.occurrenceId(), done.taskId()), done.completedOn());
            }
            case EventTypes.TASK_MOVED -> {
                var moved = EventJson.read(act.body(), TaskMoved.class);
                moves.computeIfAbsent(
                                Objects.requireNonNullElse(moved.occurrenceId(), moved.taskId()),
                                none -> new ArrayList<>())
                        .add(new Leads(moved.effectiveOn(), moved.recordedAt(), moved.leadIds()));
            }
            case EventTypes.TASK_CANCELLED -> {
                var cancelled = EventJson.read(act.body(), TaskCancelled.class);
                cancellations.put(
                        Objects.requireNonNullElse(cancelled.occurrenceId(), cancelled.taskId()),
                        cancelled.effectiveOn());
            }
            case EventTypes.TASK_OCCURRENCE_PLANNED -> {
                var time = EventJson.read(act.body(), TaskOccurrencePlanned.class);
                readOccurrence(
                        time.taskId(),
                        time.occurrenceId(),
                        new KnownOccurrence.Step(
                                time.effectiveOn(), time.unitIds(), time.from(), time.lastAcceptableDay()));
            }
            case EventTypes.TASK_OCCURRENCE_WITHDRAWN -> {
                var time = EventJson.read(act.body(), TaskOccurrenceWithdrawn.class);
                readOccurrence(time.taskId(), time.occurrenceId(), KnownOccurrence.Step.withdrawn(time.effectiveOn()));
            }
            default -> throw new IllegalStateException("stored, but never read: " + act.type());
        }
    }

    private void readOccurrence(UUID task, UUID occurrence, KnownOccurrence.Step step) {
        occurrences
                .computeIfAbsent(task, none -> new LinkedHashMap<>())
                .computeIfAbsent(occurrence, none -> new ArrayList<>())
                .add(step);
    }

    private void readTarget(PlanAct act, TargetSet target) {
        targets.put(target.targetId(), target);
        if (TargetActs.isComputed(target)) {
            readTargetAct(TargetActs.set(act, target));
        }
    }

    private void readAllocation(PlanAct act) {
        var table = EventJson.read(act.body(), AllocationAssigned.class);
        if (table.madeUp()) {
            madeUpAllocations.add(table.targetId());
        }
        readTargetAct(TargetActs.allocated(act, table));
    }

    private void readTargetAct(TargetAct act) {
        targetActs.computeIfAbsent(act.targetId(), none -> new ArrayList<>()).add(act);
    }

    private Optional<KnownPlan> plan(Instant version) {
        return Optional.ofNullable(issued).map(plan -> {
            var known = new LinkedHashMap<UUID, KnownTarget>();
            targets.values().forEach(target -> known.put(target.targetId(), target(target)));
            return new KnownPlan(
                    version,
                    header(plan),
                    laterOwners,
                    known,
                    tasks.values().stream().map(this::task).toList());
        });
    }

    private static PlanHeader header(PlanIssued plan) {
        return new PlanHeader(
                plan.planId(),
                plan.number(),
                plan.titleVi(),
                plan.titleEn(),
                plan.unitId(),
                plan.issuerIds(),
                plan.issuedOn(),
                plan.effectiveOn(),
                TargetActs.period(plan.period()),
                plan.carry(),
                pace(plan.pace()),
                plan.madeUp());
    }

    private static @Nullable PacePolicy pace(@Nullable Pace pace) {
        return pace == null ? null : new PacePolicy(pace.onTrack(), pace.atRisk());
    }

    private KnownTarget target(TargetSet target) {
        var shape = TargetActs.shapeOf(target);
        return new KnownTarget(
                target.targetId(),
                target.planId(),
                target.key(),
                target.titleVi(),
                target.titleEn(),
                target.kind(),
                target.indicatorId(),
                target.operator(),
                target.firmness(),
                target.parentTargetId(),
                target.ownerUnitId(),
                target.note(),
                madeUpAllocations.contains(target.targetId()),
                TargetActs.isComputed(target)
                        ? new TargetBook(targetActs.getOrDefault(target.targetId(), List.of()))
                        : null,
                shape.restatesTargetId(),
                shape.carry(),
                pace(shape.pace()),
                evidence.getOrDefault(target.targetId(), List.of()),
                target.organisationType());
    }

    private KnownTask task(TaskPlanned task) {
        var schedule = task.schedule();
        return new KnownTask(
                task.taskId(),
                task.key(),
                task.titleVi(),
                task.titleEn(),
                task.type(),
                task.section(),
                task.product(),
                task.leadIds(),
                task.coordinatingIds(),
                schedule.kind(),
                schedule.notBefore(),
                schedule.lastAcceptableDay() == null ? schedule.due() : schedule.lastAcceptableDay(),
                task.effectiveOn(),
                completions.get(task.taskId()),
                cancellations.get(task.taskId()),
                moves.getOrDefault(task.taskId(), List.of()),
                occurrences.getOrDefault(task.taskId(), Map.of()).entrySet().stream()
                        .map(occurrence -> occurrence(task.taskId(), occurrence.getKey(), occurrence.getValue()))
                        .toList());
    }

    // What was said of the whole task holds of each of its occurrences.
    private KnownOccurrence occurrence(UUID task, UUID id, List<KnownOccurrence.Step> steps) {
        return new KnownOccurrence(
                id,
                steps,
                completions.getOrDefault(id, completions.get(task)),
                cancellations.getOrDefault(id, cancellations.get(task)));
    }
}
