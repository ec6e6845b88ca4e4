package vn.tiendo.plans.knowngroup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.knownunit.UnitStanding;

/**
 * All units in force that fit belong to the group.
 *
 * @param system the tree to which they belong
 * @param under the unit at whose head the subtree stands, itself included
 * @param kinds any of these; none for all
 * @param except units that fit and do not belong to it all the same
 */
public record GroupRule(
        String system,
        @Nullable UUID under,
        List<String> kinds,
        @Nullable String level,
        List<UUID> except) {

    public GroupRule {
        kinds = List.copyOf(kinds);
        except = List.copyOf(except);
    }

    /** Whether a unit of the tree belongs to the group. */
    boolean fits(UnitStanding unit, Map<UUID, UnitStanding> tree) {
        return (kinds.isEmpty() || unit.kind() != null && kinds.contains(unit.kind()))
                && (level == null || level.equals(unit.level()))
                && !except.contains(unit.unitId())
                && (under == null || isUnder(unit, under, tree));
    }

    private static boolean isUnder(UnitStanding unit, UUID head, Map<UUID, UnitStanding> tree) {
        Set<UUID> passed = new HashSet<>();
        var above = unit;
        while (above != null && passed.add(above.unitId())) {
            if (above.unitId().equals(head)) {
                return true;
            }
            above = above.parentId() == null ? null : tree.get(above.parentId());
        }
        return false;
    }
}
