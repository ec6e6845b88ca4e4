package vn.tiendo.plans.knowngroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * Who belongs to a group from a day on: a list or a rule.
 *
 * @param members the units that are named; absent where there is a rule
 * @param rule by what units belong to it; absent where there is a list
 */
record GroupAct(
        UUID groupId,
        @Nullable List<UUID> members,
        @Nullable GroupRule rule,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements Act {}
