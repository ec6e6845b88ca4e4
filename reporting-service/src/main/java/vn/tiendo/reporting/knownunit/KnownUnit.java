package vn.tiendo.reporting.knownunit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit on one day.
 *
 * @param system the tree to which it belongs
 * @param level at which level of its system it stands, such as COMMUNE for a ward, too
 * @param code the key that people use, unique in the system on that day
 * @param parentId the unit above it; a root has none
 * @param since its first day
 */
public record KnownUnit(
        UUID id,
        String system,
        String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String level,
        @Nullable String code,
        @Nullable UUID parentId,
        LocalDate since) {}
