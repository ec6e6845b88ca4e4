package vn.tiendo.plans.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.plans.allocation.AllocationChecks;
import vn.tiendo.plans.allocation.Allocations;
import vn.tiendo.plans.calendar.Calendars;
import vn.tiendo.plans.cascade.Cascades;
import vn.tiendo.plans.cascade.ParentChecks;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.obligation.ObligationChecks;
import vn.tiendo.plans.obligation.Obligations;
import vn.tiendo.plans.plan.PlanIssued;
import vn.tiendo.plans.plan.PlanLife;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.plan.Remarks;
import vn.tiendo.plans.target.TargetChecks;
import vn.tiendo.plans.target.Targets;
import vn.tiendo.plans.task.Tasks;

/** Issues a whole plan: all of it in the running transaction, or nothing. */
@ApplicationScoped
class PlanIssuing {
    private final TargetChecks targetChecks;
    private final AllocationChecks allocationChecks;
    private final ObligationChecks obligationChecks;
    private final ParentChecks parentChecks;
    private final KnownUnits units;
    private final Authority authority;
    private final Plans plans;
    private final Targets targets;
    private final Allocations allocations;
    private final Tasks tasks;
    private final Remarks remarks;
    private final PlanLife life;
    private final Obligations obligations;
    private final Calendars calendars;
    private final Cascades cascades;

    PlanIssuing(
            TargetChecks targetChecks,
            AllocationChecks allocationChecks,
            ObligationChecks obligationChecks,
            ParentChecks parentChecks,
            KnownUnits units,
            Authority authority,
            Plans plans,
            Targets targets,
            Allocations allocations,
            Tasks tasks,
            Remarks remarks,
            PlanLife life,
            Obligations obligations,
            Calendars calendars,
            Cascades cascades) {
        this.targetChecks = targetChecks;
        this.allocationChecks = allocationChecks;
        this.obligationChecks = obligationChecks;
        this.parentChecks = parentChecks;
        this.units = units;
        this.authority = authority;
        this.plans = plans;
        this.targets = targets;
        this.allocations = allocations;
        this.tasks = tasks;
        this.remarks = remarks;
        this.life = life;
        this.obligations = obligations;
        this.calendars = calendars;
        this.cascades = cascades;
    }

    IssuedPlan issue(UUID planId, StatedPlan stated) {
        var draft = draft(planId, stated, true);
        var issued = plans.issue(draft.plan(), draft.effectiveOn());
        return new Recording(draft, issued.act(), issued.event()).run();
    }

    /**
     * The plan, read and found right, for those who have authority over its unit.
     *
     * @param approved whether every issuer of a joint plan must have approved it
     */
    PlanDraft draft(UUID planId, StatedPlan stated, boolean approved) {
        var days = calendars.latest(stated.unit());
        var reading =
                new PlanReading(planId, stated, targetChecks, allocationChecks, obligationChecks, parentChecks, days);
        var draft = reading.draft(units, approved);
        authority.over(draft.plan().unitId(), draft.effectiveOn());
        return draft;
    }

    /** Records what belongs to an issued plan, and keeps the last event, which arrives after all others. */
    private final class Recording {
        private final PlanDraft draft;
        private final PlanIssued plan;
        private final UUID planId;
        private UUID lastEvent;

        Recording(PlanDraft draft, PlanIssued plan, UUID event) {
            this.draft = draft;
            this.plan = plan;
            this.planId = plan.terms().planId();
            this.lastEvent = event;
        }

        IssuedPlan run() {
            var targetIds = new LinkedHashMap<String, UUID>();
            draft.targets().forEach(target -> {
                var recorded = targets.set(planId, target.terms(), target.effectiveOn());
                targetIds.put(target.terms().key(), recorded.act().targetId());
                lastEvent = recorded.event();
            });
            draft.allocations()
                    .forEach(allocation -> lastEvent = allocations
                            .assign(planId, allocation.targetId(), allocation.table(), allocation.effectiveOn())
                            .event());
            var taskIds = new LinkedHashMap<String, UUID>();
            draft.tasks().forEach(task -> {
                lastEvent = tasks.plan(planId, task, draft.effectiveOn()).event();
                taskIds.put(task.key(), task.taskId());
            });
            var obligationIds = recordObligations();
            if (draft.parent() != null) {
                cascades.link(planId, draft.parent(), draft.effectiveOn());
            }
            draft.texts().forEach(text -> plans.note(planId, text, draft.effectiveOn()));
            draft.approvals().forEach(approval -> life.approve(planId, approval));
            draft.remarks().forEach(remark -> remarks.note(planId, remark, draft.effectiveOn()));
            return new IssuedPlan(plan, targetIds, taskIds, obligationIds, lastEvent);
        }

        private Map<String, UUID> recordObligations() {
            var ids = new LinkedHashMap<String, UUID>();
            draft.obligations().forEach(obligation -> {
                obligations.plan(planId, obligation.terms(), obligation.effectiveOn());
                ids.put(obligation.terms().key(), obligation.terms().obligationId());
            });
            if (!ids.isEmpty()) {
                obligations.renew(planId).ifPresent(event -> lastEvent = event);
            }
            return ids;
        }
    }
}
