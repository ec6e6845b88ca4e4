package vn.tiendo.units.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit in force, as others need to know it. */
public record UnitStanding(
        UUID unitId,
        UnitSystem system,
        String name,
        @Nullable String kind,
        @Nullable String level,
        @Nullable String code,
        @Nullable UUID parentId) {

    static UnitStanding of(Unit unit) {
        var terms = unit.terms();
        return new UnitStanding(
                unit.id(), unit.system(), unit.name(), terms.kind(), terms.level(), terms.code(), terms.parentId());
    }
}
