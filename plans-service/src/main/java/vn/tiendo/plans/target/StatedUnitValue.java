package vn.tiendo.plans.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.StatedPeriod;

/** A value for each unit of a class, as a caller states it: at least one of level, system and group. */
@Schema
public record StatedUnitValue(
        @Schema(description = "The kind of unit; a level that is abolished has no more units", examples = "COMMUNE")
        @Nullable
        @Size(max = 60)
        @Pattern(regexp = "[A-Z][A-Z_]*")
        String level,

        @Schema(description = "The tree to which the units belong", examples = "ADMINISTRATIVE")
        @Nullable
        @Size(max = 60)
        @Pattern(regexp = "[A-Z][A-Z_]*")
        String system,

        @Schema(description = "The group to which the units belong") @Nullable
        UUID group,

        @Schema(description = "Every period of the target, when absent") @Nullable @Valid
        StatedPeriod period,

        @Schema(
                description = "\"50\", or floor and stretch; absent: the growth that the target states",
                examples = "50")
        @Nullable
        @Size(max = 60)
        String value,

        @Schema(description = "Units of the class with a value of their own") @Nullable @Size(max = 500)
        List<@NotNull @Valid StatedException> except) {

    /** A unit for which the class does not speak. */
    @Schema(name = "StatedUnitException")
    public record StatedException(
            @NotNull UUID unit,

            @Schema(description = "Absent: the target does not apply to it", examples = "30") @Nullable @Size(max = 60)
            String value) {}

    static StatedUnitValue of(UnitValue own) {
        return new StatedUnitValue(
                own.level(),
                own.system(),
                own.groupId(),
                Optional.ofNullable(own.period()).map(StatedPeriod::of).orElse(null),
                written(own.value()),
                own.except().isEmpty()
                        ? null
                        : own.except().stream()
                                .map(each -> new StatedException(each.unitId(), written(each.value())))
                                .toList());
    }

    List<StatedException> exceptions() {
        return Objects.requireNonNullElse(except, List.of());
    }

    private static @Nullable String written(@Nullable TargetValue value) {
        return value == null ? null : value.toString();
    }
}
