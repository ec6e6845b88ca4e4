package vn.tiendo.units.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act on a unit as it is answered; what it does not state is absent. */
record UnitActView(
        UUID unitId,
        UnitSystem system,
        UnitAct.Type type,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String code,
        @Nullable UUID parentId) {

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
                terms.code(),
                terms.parentId());
    }
}
