package vn.tiendo.plans.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.Deadline;
import vn.tiendo.plans.deadline.StatedDeadline;

/** A task as a caller states it. */
@Schema
public record StatedTask(
        @Schema(description = "Unique in the plan", examples = "K09") @NotBlank @Size(max = 60)
        String key,

        @Schema(examples = "III.1.3") @Nullable @Size(max = 60)
        String section,

        @Schema(examples = "Sơ kết giữa kỳ") @NotBlank @Size(max = 500)
        String titleVi,

        @Schema(examples = "Interim review") @NotBlank @Size(max = 500)
        String titleEn,

        @NotNull TaskType type,

        @Schema(description = "Units and groups; of a copy, those of the tasks that it repeats, when absent")
        @Nullable
        @Size(min = 1, max = 100)
        List<@NotNull UUID> leads,

        @Schema(description = "Units and groups; of a copy of one task, those of that task, when absent")
        @Nullable
        @Size(max = 100)
        List<@NotNull UUID> coordinating,

        @Schema(
                description = "What it brings forth; of a copy of one task, that of that task, when absent",
                examples = "báo cáo")
        @Nullable
        @Size(max = 500)
        String product,

        @NotNull @Valid StatedDeadline schedule,

        @Schema(
                description = "Keys of earlier tasks of the plan that it repeats: one, several, or a range",
                examples = "K16..K20")
        @Nullable
        @Size(max = 60)
        String copiedFrom,

        @Schema(description = "Until it is said to be met, no date counts", examples = "nếu có phát sinh")
        @Nullable
        @Size(max = 500)
        String condition) {

    TaskTerms terms(Deadline when, List<TaskTerms> originals) {
        return new TaskTerms(
                UuidCreator.getTimeOrderedEpoch(),
                key,
                section,
                titleVi,
                titleEn,
                type,
                leads(originals),
                coordinating(originals),
                product != null || originals.size() != 1
                        ? product
                        : originals.getFirst().product(),
                when,
                copiedFrom,
                originals.stream().map(TaskTerms::taskId).toList(),
                condition,
                false);
    }

    List<UUID> leads(List<TaskTerms> originals) {
        return leads == null
                ? originals.stream()
                        .flatMap(original -> original.leadIds().stream())
                        .distinct()
                        .toList()
                : leads;
    }

    List<UUID> coordinating(List<TaskTerms> originals) {
        if (coordinating == null) {
            return originals.size() == 1 ? originals.getFirst().coordinatingIds() : List.of();
        }
        return coordinating;
    }
}
