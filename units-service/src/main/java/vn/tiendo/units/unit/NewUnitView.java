package vn.tiendo.units.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit just created. */
record NewUnitView(
        UUID id,
        UnitSystem system,
        String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String level,
        @Nullable String code,
        @Nullable String electronicCode,
        @Nullable List<String> aliases,
        @Nullable UUID parentId,
        LocalDate effectiveOn,
        Instant recordedAt,

        @Schema(description = "The unit that has had the code until then and has left it to this one") @Nullable
        UUID codeTakenOverFrom) {

    static NewUnitView of(Units.Recorded recorded) {
        var act = recorded.act();
        var terms = act.terms();
        return new NewUnitView(
                act.unitId(),
                recorded.system(),
                Objects.requireNonNull(terms.name()),
                terms.shortName(),
                terms.kind(),
                terms.level(),
                terms.code(),
                terms.electronicCode(),
                terms.aliases(),
                terms.parentId(),
                act.effectiveOn(),
                act.recordedAt(),
                recorded.gaveUpItsCode().stream().findFirst().orElse(null));
    }
}
