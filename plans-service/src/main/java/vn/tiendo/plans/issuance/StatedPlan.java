package vn.tiendo.plans.issuance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.cascade.StatedParent;
import vn.tiendo.plans.obligation.StatedObligation;
import vn.tiendo.plans.period.StatedPeriod;
import vn.tiendo.plans.plan.Approval;
import vn.tiendo.plans.plan.Baseline;
import vn.tiendo.plans.plan.BaselineSum;
import vn.tiendo.plans.plan.OutlineSection;
import vn.tiendo.plans.plan.PlanContent;
import vn.tiendo.plans.plan.PlanDocument;
import vn.tiendo.plans.plan.PlanState;
import vn.tiendo.plans.plan.Remark;
import vn.tiendo.plans.plan.StatedPace;
import vn.tiendo.plans.target.StatedTarget;
import vn.tiendo.plans.task.StatedTask;

/** A whole plan in the import format {@code tiendo-plan/1}. */
@Schema
public record StatedPlan(
        @Schema(examples = "tiendo-plan/1") @NotNull @Pattern(regexp = "tiendo-plan/1")
        String format,

        @Schema(description = "Unique", examples = "dong-nai-2026-2030") @NotBlank @Size(max = 100)
        String key,

        @Nullable @Valid PlanDocument document,

        @Schema(examples = "Phát triển đảng viên và tổ chức đảng ở doanh nghiệp ngoài nhà nước 2026-2030")
        @NotBlank
        @Size(max = 500)
        String titleVi,

        @Schema(examples = "Party members and organisations in non-state enterprises, 2026-2030")
        @NotBlank
        @Size(max = 500)
        String titleEn,

        @Schema(description = "The unit whose plan it is") @NotNull
        UUID unit,

        @Schema(description = "One or, for a joint plan, several; the plan's unit, when absent")
        @Nullable
        @Size(max = 20)
        List<@NotNull UUID> issuers,

        @Schema(description = "DRAFT, to be approved and issued later; issued at once, when absent", examples = "DRAFT")
        @Nullable
        PlanState state,

        @Schema(description = "Of a joint plan that is issued at once: one of each issuer") @Nullable @Size(max = 20)
        List<@NotNull @Valid Approval> approvals,

        @Schema(description = "The plan of which this one is the next") @Nullable @Valid
        TakenOver takenOver,

        @Schema(examples = "2026-04-15") @NotNull LocalDate effectiveOn,
        @NotNull @Valid StatedPeriod period,

        @Schema(description = "Whether an early surplus fills later years", defaultValue = "false") @Nullable
        Boolean carry,

        @Schema(description = "Absent: a running year is never red") @Nullable @Valid
        StatedPace pace,

        @Schema(description = "A sample that no authority issued", defaultValue = "false") @Nullable
        Boolean madeUp,

        @Schema(description = "Key or id of the plan that it carries out", examples = "dong-nai-2026-2030")
        @Nullable
        @Size(max = 100)
        String parentPlan,

        @Schema(description = "Keys of the targets of that plan that it carries out", examples = "[\"TG1\"]")
        @Nullable
        @Size(max = 500)
        List<@NotBlank @Size(max = 60) String> carriesOut,

        @Schema(
                description =
                        "Keys of the CASCADE tasks of that plan that are done by issuing it; when absent, all that its"
                                + " unit leads")
        @Nullable
        @Size(max = 100)
        List<@NotBlank @Size(max = 60) String> carriesOutTasks,

        @Nullable @Size(max = 500) List<@NotNull @Valid StatedTarget> targets,
        @Nullable @Size(max = 200) List<@NotNull @Valid StatedAllocation> allocations,

        @Schema(description = "Amendments so far, in their order") @Nullable @Size(max = 500)
        List<@NotNull @Valid StatedAmendment> amendments,

        @Nullable @Size(max = 1000) List<@NotNull @Valid StatedTask> tasks,
        @Nullable @Size(max = 500) List<@NotNull @Valid StatedObligation> obligations,

        @Schema(description = "The sections of the paper, as labels in their order") @Nullable @Size(max = 500)
        List<@NotNull @Valid OutlineSection> outline,

        @Schema(description = "The statistics that the paper prints") @Nullable @Size(max = 500)
        List<@NotNull @Valid Baseline> baselines,

        @Schema(description = "Which baselines should add up to which") @Nullable @Size(max = 200)
        List<@NotNull @Valid BaselineSum> baselineSums,

        @Nullable @Size(max = 1000) List<@NotNull @Valid StatedText> texts,

        @Schema(description = "What readers remarked; no part of the paper") @Nullable @Size(max = 1000)
        List<@NotNull @Valid Remark> remarks) {

    StatedParent parent() {
        return new StatedParent(parentPlan, carriesOut, carriesOutTasks);
    }

    boolean staysADraft() {
        return state == PlanState.DRAFT;
    }

    /** Who issues it: its own unit where it names nobody. */
    List<UUID> issuing() {
        return issuers().isEmpty() ? List.of(unit) : issuers();
    }

    @Override
    public List<Approval> approvals() {
        return approvals == null ? List.of() : approvals;
    }

    PlanContent content() {
        return new PlanContent(outline, baselines, baselineSums);
    }

    @Override
    public List<Remark> remarks() {
        return remarks == null ? List.of() : remarks;
    }

    /** The day on its paper; a plan without one was issued when it took effect. */
    LocalDate issuedOn() {
        return document == null || document.issueDate() == null ? effectiveOn : document.issueDate();
    }

    @Override
    public List<UUID> issuers() {
        return issuers == null ? List.of() : issuers;
    }

    @Override
    public List<StatedTarget> targets() {
        return targets == null ? List.of() : targets;
    }

    @Override
    public List<StatedAllocation> allocations() {
        return allocations == null ? List.of() : allocations;
    }

    @Override
    public List<StatedAmendment> amendments() {
        return amendments == null ? List.of() : amendments;
    }

    @Override
    public List<StatedTask> tasks() {
        return tasks == null ? List.of() : tasks;
    }

    @Override
    public List<StatedObligation> obligations() {
        return obligations == null ? List.of() : obligations;
    }

    @Override
    public List<StatedText> texts() {
        return texts == null ? List.of() : texts;
    }
}
