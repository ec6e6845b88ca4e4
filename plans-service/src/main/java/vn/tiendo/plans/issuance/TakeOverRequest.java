package vn.tiendo.plans.issuance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.obligation.StatedObligation;
import vn.tiendo.plans.period.StatedPeriod;
import vn.tiendo.plans.plan.PlanDocument;
import vn.tiendo.plans.target.StatedTarget;
import vn.tiendo.plans.task.StatedTask;

/**
 * A plan taken over into another year. What is not retired goes on with its dates moved by as many years; what is stated
 * here with a key of the former plan takes its place, with another key it is new.
 */
@Schema
record TakeOverRequest(
        @Schema(description = "Of the new plan", examples = "hung-yen-2025") @NotBlank @Size(max = 100)
        String key,

        @Schema(description = "The former title with its years moved, when absent") @Nullable @Size(max = 500)
        String titleVi,

        @Nullable @Size(max = 500) String titleEn,
        @Nullable @Valid PlanDocument document,
        @Schema(examples = "2025-02-05") @NotNull LocalDate effectiveOn,
        @NotNull @Valid StatedPeriod period,
        @Nullable @Size(max = 2000) List<TakenOver.@NotNull @Valid Retired> retired,
        @Nullable @Size(max = 500) List<@NotNull @Valid StatedTarget> targets,
        @Nullable @Size(max = 1000) List<@NotNull @Valid StatedTask> tasks,
        @Nullable @Size(max = 500) List<@NotNull @Valid StatedObligation> obligations) {

    @Override
    public List<TakenOver.Retired> retired() {
        return retired == null ? List.of() : retired;
    }
}
