package vn.tiendo.events;

import java.util.Map;
import java.util.Optional;
import vn.tiendo.events.plans.AllocationAssigned;
import vn.tiendo.events.plans.CalendarSet;
import vn.tiendo.events.plans.DelegatedTargetOpened;
import vn.tiendo.events.plans.ExplanationRequested;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.events.plans.ObligationDue;
import vn.tiendo.events.plans.ObligationWithdrawn;
import vn.tiendo.events.plans.PlanIssued;
import vn.tiendo.events.plans.PlanOwnerChanged;
import vn.tiendo.events.plans.RatingScaleSet;
import vn.tiendo.events.plans.TargetAmended;
import vn.tiendo.events.plans.TargetEvidenceRecorded;
import vn.tiendo.events.plans.TargetSet;
import vn.tiendo.events.plans.TaskCancelled;
import vn.tiendo.events.plans.TaskCompleted;
import vn.tiendo.events.plans.TaskMoved;
import vn.tiendo.events.plans.TaskOccurrencePlanned;
import vn.tiendo.events.plans.TaskOccurrenceWithdrawn;
import vn.tiendo.events.plans.TaskPlanned;
import vn.tiendo.events.reporting.ProgressRecorded;
import vn.tiendo.events.reporting.ReportApproved;
import vn.tiendo.events.reporting.ReportReturned;
import vn.tiendo.events.reporting.ReportSubmitted;
import vn.tiendo.events.reporting.StockLevelRecorded;
import vn.tiendo.events.reporting.TargetStateChanged;
import vn.tiendo.events.units.AreaServed;
import vn.tiendo.events.units.EligibilityChanged;
import vn.tiendo.events.units.EnterpriseChanged;
import vn.tiendo.events.units.EnterpriseRegistered;
import vn.tiendo.events.units.GroupChanged;
import vn.tiendo.events.units.OrganisationEnded;
import vn.tiendo.events.units.OrganisationEstablished;
import vn.tiendo.events.units.OrganisationMoved;
import vn.tiendo.events.units.OrganisationUpgraded;
import vn.tiendo.events.units.RoundOutcomeRecorded;
import vn.tiendo.events.units.SuccessionAnnulled;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.events.units.UnitsSucceeded;

/** The wire names of events. They are literals: renaming a class must not change what travels. */
public final class EventTypes {

    public static final String UNIT_CREATED = "vn.tiendo.units.unit-created.v1";
    public static final String UNIT_CHANGED = "vn.tiendo.units.unit-changed.v1";
    public static final String AREA_SERVED = "vn.tiendo.units.area-served.v1";
    public static final String UNITS_SUCCEEDED = "vn.tiendo.units.units-succeeded.v1";
    public static final String SUCCESSION_ANNULLED = "vn.tiendo.units.succession-annulled.v1";
    public static final String GROUP_CHANGED = "vn.tiendo.units.group-changed.v1";
    public static final String ENTERPRISE_REGISTERED = "vn.tiendo.units.enterprise-registered.v1";
    public static final String ENTERPRISE_CHANGED = "vn.tiendo.units.enterprise-changed.v1";
    public static final String ORGANISATION_ESTABLISHED = "vn.tiendo.units.organisation-established.v1";
    public static final String ORGANISATION_UPGRADED = "vn.tiendo.units.organisation-upgraded.v1";
    public static final String ORGANISATION_MOVED = "vn.tiendo.units.organisation-moved.v1";
    public static final String ORGANISATION_ENDED = "vn.tiendo.units.organisation-ended.v1";
    public static final String ROUND_OUTCOME_RECORDED = "vn.tiendo.units.round-outcome-recorded.v1";
    public static final String ELIGIBILITY_CHANGED = "vn.tiendo.units.eligibility-changed.v1";
    public static final String INDICATOR_DEFINED = "vn.tiendo.plans.indicator-defined.v1";
    public static final String RATING_SCALE_SET = "vn.tiendo.plans.rating-scale-set.v1";
    public static final String CALENDAR_SET = "vn.tiendo.plans.calendar-set.v1";
    public static final String EXPLANATION_REQUESTED = "vn.tiendo.plans.explanation-requested.v1";
    public static final String PLAN_ISSUED = "vn.tiendo.plans.plan-issued.v1";
    public static final String PLAN_OWNER_CHANGED = "vn.tiendo.plans.plan-owner-changed.v1";
    public static final String TARGET_SET = "vn.tiendo.plans.target-set.v1";
    public static final String TARGET_AMENDED = "vn.tiendo.plans.target-amended.v1";
    public static final String DELEGATED_TARGET_OPENED = "vn.tiendo.plans.delegated-target-opened.v1";
    public static final String TARGET_EVIDENCE_RECORDED = "vn.tiendo.plans.target-evidence-recorded.v1";
    public static final String ALLOCATION_ASSIGNED = "vn.tiendo.plans.allocation-assigned.v1";
    public static final String TASK_PLANNED = "vn.tiendo.plans.task-planned.v1";
    public static final String TASK_OCCURRENCE_PLANNED = "vn.tiendo.plans.task-occurrence-planned.v1";
    public static final String TASK_OCCURRENCE_WITHDRAWN = "vn.tiendo.plans.task-occurrence-withdrawn.v1";
    public static final String TASK_COMPLETED = "vn.tiendo.plans.task-completed.v1";
    public static final String TASK_MOVED = "vn.tiendo.plans.task-moved.v1";
    public static final String TASK_CANCELLED = "vn.tiendo.plans.task-cancelled.v1";
    public static final String OBLIGATION_DUE = "vn.tiendo.plans.obligation-due.v1";
    public static final String OBLIGATION_WITHDRAWN = "vn.tiendo.plans.obligation-withdrawn.v1";
    public static final String PROGRESS_RECORDED = "vn.tiendo.reporting.progress-recorded.v1";
    public static final String STOCK_LEVEL_RECORDED = "vn.tiendo.reporting.stock-level-recorded.v1";
    public static final String REPORT_SUBMITTED = "vn.tiendo.reporting.report-submitted.v1";
    public static final String REPORT_RETURNED = "vn.tiendo.reporting.report-returned.v1";
    public static final String REPORT_APPROVED = "vn.tiendo.reporting.report-approved.v1";
    public static final String TARGET_STATE_CHANGED = "vn.tiendo.reporting.target-state-changed.v1";

    private static final Map<String, Class<? extends Event>> RECORDS = Map.ofEntries(
            Map.entry(UNIT_CREATED, UnitCreated.class),
            Map.entry(UNIT_CHANGED, UnitChanged.class),
            Map.entry(AREA_SERVED, AreaServed.class),
            Map.entry(UNITS_SUCCEEDED, UnitsSucceeded.class),
            Map.entry(SUCCESSION_ANNULLED, SuccessionAnnulled.class),
            Map.entry(GROUP_CHANGED, GroupChanged.class),
            Map.entry(ENTERPRISE_REGISTERED, EnterpriseRegistered.class),
            Map.entry(ENTERPRISE_CHANGED, EnterpriseChanged.class),
            Map.entry(ORGANISATION_ESTABLISHED, OrganisationEstablished.class),
            Map.entry(ORGANISATION_UPGRADED, OrganisationUpgraded.class),
            Map.entry(ORGANISATION_MOVED, OrganisationMoved.class),
            Map.entry(ORGANISATION_ENDED, OrganisationEnded.class),
            Map.entry(ROUND_OUTCOME_RECORDED, RoundOutcomeRecorded.class),
            Map.entry(ELIGIBILITY_CHANGED, EligibilityChanged.class),
            Map.entry(INDICATOR_DEFINED, IndicatorDefined.class),
            Map.entry(RATING_SCALE_SET, RatingScaleSet.class),
            Map.entry(CALENDAR_SET, CalendarSet.class),
            Map.entry(EXPLANATION_REQUESTED, ExplanationRequested.class),
            Map.entry(PLAN_ISSUED, PlanIssued.class),
            Map.entry(PLAN_OWNER_CHANGED, PlanOwnerChanged.class),
            Map.entry(TARGET_SET, TargetSet.class),
            Map.entry(TARGET_AMENDED, TargetAmended.class),
            Map.entry(DELEGATED_TARGET_OPENED, DelegatedTargetOpened.class),
            Map.entry(TARGET_EVIDENCE_RECORDED, TargetEvidenceRecorded.class),
            Map.entry(ALLOCATION_ASSIGNED, AllocationAssigned.class),
            Map.entry(TASK_PLANNED, TaskPlanned.class),
            Map.entry(TASK_OCCURRENCE_PLANNED, TaskOccurrencePlanned.class),
            Map.entry(TASK_OCCURRENCE_WITHDRAWN, TaskOccurrenceWithdrawn.class),
            Map.entry(TASK_COMPLETED, TaskCompleted.class),
            Map.entry(TASK_MOVED, TaskMoved.class),
            Map.entry(TASK_CANCELLED, TaskCancelled.class),
            Map.entry(OBLIGATION_DUE, ObligationDue.class),
            Map.entry(OBLIGATION_WITHDRAWN, ObligationWithdrawn.class),
            Map.entry(PROGRESS_RECORDED, ProgressRecorded.class),
            Map.entry(REPORT_SUBMITTED, ReportSubmitted.class),
            Map.entry(REPORT_RETURNED, ReportReturned.class),
            Map.entry(REPORT_APPROVED, ReportApproved.class),
            Map.entry(TARGET_STATE_CHANGED, TargetStateChanged.class),
            Map.entry(STOCK_LEVEL_RECORDED, StockLevelRecorded.class));

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
