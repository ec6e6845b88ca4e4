package vn.tiendo.units.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/** What holds of a group from a day on; what is null stays as it was. */
public record GroupAct(
        UUID groupId,
        UUID unitId,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position,
        @Nullable String name,
        @Nullable Membership membership)
        implements Act {}
