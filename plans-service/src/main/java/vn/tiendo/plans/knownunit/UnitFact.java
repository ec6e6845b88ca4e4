package vn.tiendo.plans.knownunit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * What one act says of a unit; what is null stays as it was, unless it is cleared.
 *
 * @param creates whether the unit begins with it
 * @param cleared names of fields that have no value from then on
 */
record UnitFact(
        UUID unitId,
        boolean creates,
        @Nullable UUID parentId,
        @Nullable String code,
        @Nullable String kind,
        @Nullable String level,
        Set<String> cleared,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements Act {

    UnitFact {
        cleared = Set.copyOf(cleared);
    }
}
