package vn.tiendo.events;

import java.util.Map;
import java.util.Optional;
import vn.tiendo.events.plans.AllocationAssigned;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.events.plans.PlanIssued;
import vn.tiendo.events.plans.TargetAmended;
import vn.tiendo.events.plans.TargetSet;
import vn.tiendo.events.plans.TaskCompleted;
import vn.tiendo.events.plans.TaskPlanned;
import vn.tiendo.events.reporting.ProgressRecorded;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitCreated;

/** The wire names of events. They are literals: renaming a class must not change what travels. */
public final class EventTypes {

    public static final String UNIT_CREATED = "vn.tiendo.units.unit-created.v1";
    public static final String UNIT_CHANGED = "vn.tiendo.units.unit-changed.v1";
    public static final String INDICATOR_DEFINED = "vn.tiendo.plans.indicator-defined.v1";
    public static final String PLAN_ISSUED = "vn.tiendo.plans.plan-issued.v1";
    public static final String TARGET_SET = "vn.tiendo.plans.target-set.v1";
    public static final String TARGET_AMENDED = "vn.tiendo.plans.target-amended.v1";
    public static final String ALLOCATION_ASSIGNED = "vn.tiendo.plans.allocation-assigned.v1";
    public static final String TASK_PLANNED = "vn.tiendo.plans.task-planned.v1";
    public static final String TASK_COMPLETED = "vn.tiendo.plans.task-completed.v1";
    public static final String PROGRESS_RECORDED = "vn.tiendo.reporting.progress-recorded.v1";

    private static final Map<String, Class<? extends Event>> RECORDS = Map.ofEntries(
            Map.entry(UNIT_CREATED, UnitCreated.class),
            Map.entry(UNIT_CHANGED, UnitChanged.class),
            Map.entry(INDICATOR_DEFINED, IndicatorDefined.class),
            Map.entry(PLAN_ISSUED, PlanIssued.class),
            Map.entry(TARGET_SET, TargetSet.class),
            Map.entry(TARGET_AMENDED, TargetAmended.class),
            Map.entry(ALLOCATION_ASSIGNED, AllocationAssigned.class),
            Map.entry(TASK_PLANNED, TaskPlanned.class),
            Map.entry(TASK_COMPLETED, TaskCompleted.class),
            Map.entry(PROGRESS_RECORDED, ProgressRecorded.class));

    private EventTypes() {}

    /** Every type of this contract and the record that reads it. */
    public static Map<String, Class<? extends Event>> records() {
        return RECORDS;
    }

    /** The record of a type; empty for a type of a later contract, which a consumer passes over. */
    public static Optional<Class<? extends Event>> recordOf(String type) {
        return Optional.ofNullable(RECORDS.get(type));
    }
}
