package vn.tiendo.plans.issuance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.allocation.AllocationTable;
import vn.tiendo.plans.cascade.ParentLink;
import vn.tiendo.plans.obligation.ObligationTerms;
import vn.tiendo.plans.plan.Approval;
import vn.tiendo.plans.plan.PlanTerms;
import vn.tiendo.plans.plan.PlanText;
import vn.tiendo.plans.plan.Remark;
import vn.tiendo.plans.target.TargetTerms;
import vn.tiendo.plans.task.TaskTerms;

/** A whole plan, read and found right, not yet recorded. */
record PlanDraft(
        PlanTerms plan,
        LocalDate effectiveOn,
        List<DraftTarget> targets,
        List<DraftAllocation> allocations,
        List<TaskTerms> tasks,
        List<DraftObligation> obligations,
        @Nullable ParentLink parent,
        List<PlanText> texts,
        List<Remark> remarks,
        List<Approval> approvals) {

    record DraftTarget(TargetTerms terms, LocalDate effectiveOn) {}

    record DraftObligation(ObligationTerms terms, LocalDate effectiveOn) {}

    record DraftAllocation(UUID targetId, AllocationTable table, LocalDate effectiveOn) {}
}
