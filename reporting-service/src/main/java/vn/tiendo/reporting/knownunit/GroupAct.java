package vn.tiendo.reporting.knownunit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * Who belongs to a group from a day on: a list or a rule; with neither, who belonged to it before.
 *
 * @param recordedAt from when it is known here
 * @param statedAt when its owner recorded it
 */
record GroupAct(
        UUID groupId,
        LocalDate effectiveOn,
        Instant recordedAt,
        Instant statedAt,
        long position,
        @Nullable List<UUID> members,
        @Nullable Rule rule)
        implements Act, StatedAct {

    /**
     * All units in force that fit belong to the group.
     *
     * @param under the unit at whose head the subtree stands, itself included
     * @param kinds any of these; none for all
     * @param except units that fit and do not belong to it all the same
     */
    record Rule(
            String system,
            @Nullable UUID under,
            List<String> kinds,
            @Nullable String level,
            List<UUID> except) {

        boolean fits(KnownUnit unit, UnitTree tree) {
            return system.equals(unit.system())
                    && (kinds.isEmpty() || (unit.kind() != null && kinds.contains(unit.kind())))
                    && (level == null || level.equals(unit.level()))
                    && !except.contains(unit.id())
                    && (under == null || tree.isWithin(unit.id(), under));
        }
    }

    boolean saysWhoBelongs() {
        return members != null || rule != null;
    }

    boolean contains(KnownUnit unit, UnitTree tree) {
        return members != null ? members.contains(unit.id()) : rule != null && rule.fits(unit, tree);
    }
}
