package vn.tiendo.reporting.knownunit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/** What units-service said of one unit: that it exists, or what changed; absent stays as it was. */
public record UnitAct(
        UUID unitId,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position,
        @Nullable String foundedIn,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String code,
        @Nullable UUID parentId)
        implements Act {

    /** The unit after this act; null while it has not been founded: a change alone makes no unit. */
    @Nullable
    KnownUnit appliedTo(@Nullable KnownUnit before) {
        if (foundedIn != null) {
            return new KnownUnit(
                    unitId, foundedIn, name == null ? "" : name, shortName, kind, code, parentId, effectiveOn);
        }
        if (before == null) {
            return null;
        }
        return new KnownUnit(
                unitId,
                before.system(),
                name == null ? before.name() : name,
                shortName == null ? before.shortName() : shortName,
                kind == null ? before.kind() : kind,
                code == null ? before.code() : code,
                parentId == null ? before.parentId() : parentId,
                before.since());
    }
}
