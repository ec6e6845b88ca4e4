package vn.tiendo.units.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act on a unit as it is answered; what it does not state is absent. */
public record UnitActView(
        UUID unitId,
        UnitSystem system,
        UnitActType type,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String level,
        @Nullable String code,
        @Nullable String electronicCode,
        @Nullable List<String> aliases,
        @Nullable UUID parentId,

        @Schema(description = "Fields that have no value from then on") @Nullable
        List<String> cleared,

        @Schema(description = "The succession that has caused it") @Nullable
        UUID successionId) {

    static UnitActView of(UnitAct act, UnitSystem system) {
        var terms = act.terms();
        return new UnitActView(
                act.unitId(),
                system,
                act.type(),
                act.effectiveOn(),
                act.recordedAt(),
                terms.name(),
                terms.shortName(),
                terms.kind(),
                terms.level(),
                terms.code(),
                terms.electronicCode(),
                terms.aliases(),
                terms.parentId(),
                terms.cleared().isEmpty()
                        ? null
                        : terms.cleared().stream()
                                .map(UnitField::wireName)
                                .sorted()
                                .toList(),
                act.cause());
    }
}
