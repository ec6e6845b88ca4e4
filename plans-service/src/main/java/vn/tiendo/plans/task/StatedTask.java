package vn.tiendo.plans.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.PhraseContext;
import vn.tiendo.plans.deadline.StatedDeadline;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.statement.Place;

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
        @NotEmpty @Size(max = 100) List<@NotNull UUID> leads,
        @Nullable @Size(max = 100) List<@NotNull UUID> coordinating,

        @Schema(description = "What it brings forth", examples = "báo cáo") @Nullable @Size(max = 500)
        String product,

        @NotNull @Valid StatedDeadline schedule,

        @Schema(description = "The task that it repeats") @Nullable @Size(max = 60)
        String copiedFrom) {

    /** The terms, or empty with every fault refused at its place. */
    public Optional<TaskTerms> checked(Place place, UnitsMentioned mentioned, PhraseContext context) {
        var coordinators = Objects.requireNonNullElse(coordinating, List.<UUID>of());
        mention(leads, place.at("leads"), mentioned);
        mention(coordinators, place.at("coordinating"), mentioned);
        return place.at("schedule")
                .accept(() -> schedule.deadline(context))
                .map(when -> new TaskTerms(
                        UuidCreator.getTimeOrderedEpoch(),
                        key,
                        section,
                        titleVi,
                        titleEn,
                        type,
                        leads,
                        coordinators,
                        product,
                        when,
                        copiedFrom));
    }

    private static void mention(List<UUID> units, Place place, UnitsMentioned mentioned) {
        for (int i = 0; i < units.size(); i++) {
            mentioned.mentionUnitOrGroup(place.at(i), units.get(i));
        }
    }
}
