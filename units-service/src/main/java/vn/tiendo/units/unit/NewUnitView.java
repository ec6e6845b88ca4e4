package vn.tiendo.units.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit just created. */
record NewUnitView(
        UUID id,
        UnitSystem system,
        String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String code,
        @Nullable UUID parentId,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static NewUnitView of(Units.Recorded recorded) {
        var act = recorded.act();
        var terms = act.terms();
        return new NewUnitView(
                act.unitId(),
                recorded.system(),
                Objects.requireNonNull(terms.name()),
                terms.shortName(),
                terms.kind(),
                terms.code(),
                terms.parentId(),
                act.effectiveOn(),
                act.recordedAt());
    }
}
