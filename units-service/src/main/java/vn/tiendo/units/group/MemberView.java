package vn.tiendo.units.group;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.units.unit.UnitStanding;
import vn.tiendo.units.unit.UnitSystem;

/** A unit that belongs to a group. */
record MemberView(
        UUID unitId,
        UnitSystem system,
        String name,
        @Nullable String kind,
        @Nullable String code) {

    static MemberView of(UnitStanding unit) {
        return new MemberView(unit.unitId(), unit.system(), unit.name(), unit.kind(), unit.code());
    }
}
