package vn.tiendo.plans.knownunit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a unit stands on a day. */
public record UnitStanding(
        UUID unitId,
        @Nullable UUID parentId,
        @Nullable String code,
        @Nullable String kind,
        @Nullable String level) {

    static UnitStanding of(UUID unitId) {
        return new UnitStanding(unitId, null, null, null, null);
    }

    UnitStanding then(UnitFact later) {
        return new UnitStanding(
                unitId,
                later(later.parentId(), parentId, later, "parentId"),
                later(later.code(), code, later, "code"),
                later(later.kind(), kind, later, "kind"),
                later(later.level(), level, later, "level"));
    }

    private static <T> @Nullable T later(@Nullable T stated, @Nullable T before, UnitFact fact, String field) {
        if (stated != null) {
            return stated;
        }
        return fact.cleared().contains(field) ? null : before;
    }
}
