package vn.tiendo.reporting.knownunit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * What units-service said of one unit: that it exists, or what changed; absent stays as it was.
 *
 * @param recordedAt from when it is known here
 * @param statedAt when its owner recorded it: of two on one day the later one applies last
 * @param cleared names of fields that have no value from then on
 */
public record UnitAct(
        UUID unitId,
        LocalDate effectiveOn,
        Instant recordedAt,
        Instant statedAt,
        long position,
        @Nullable String foundedIn,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String level,
        @Nullable String code,
        @Nullable UUID parentId,
        Set<String> cleared)
        implements Act, StatedAct {

    public UnitAct {
        cleared = Set.copyOf(cleared);
    }

    /** The unit after this act; null while it has not been founded: a change alone makes no unit. */
    @Nullable
    KnownUnit appliedTo(@Nullable KnownUnit before) {
        if (foundedIn != null) {
            return new KnownUnit(
                    unitId, foundedIn, name == null ? "" : name, shortName, kind, level, code, parentId, effectiveOn);
        }
        if (before == null) {
            return null;
        }
        return new KnownUnit(
                unitId,
                before.system(),
                name == null ? before.name() : name,
                then("shortName", before.shortName(), shortName),
                then("kind", before.kind(), kind),
                then("level", before.level(), level),
                then("code", before.code(), code),
                then("parentId", before.parentId(), parentId),
                effectiveOn);
    }

    private <T> @Nullable T then(String field, @Nullable T before, @Nullable T stated) {
        if (stated != null) {
            return stated;
        }
        return cleared.contains(field) ? null : before;
    }
}
