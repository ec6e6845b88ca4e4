package vn.tiendo.units.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;

/**
 * A group as it stands from a day.
 *
 * @param unitId the unit that keeps it
 */
record UnitGroup(UUID id, UUID unitId, String name, Membership membership, LocalDate since) {

    /** The fold of its acts; empty before the first. */
    static Optional<UnitGroup> in(AsOf view, Collection<GroupAct> acts) {
        return Fold.of(
                acts,
                view,
                first -> new UnitGroup(
                        first.groupId(),
                        first.unitId(),
                        Objects.requireNonNull(first.name()),
                        Objects.requireNonNull(first.membership()),
                        first.effectiveOn()),
                UnitGroup::then);
    }

    private UnitGroup then(GroupAct later) {
        return new UnitGroup(
                id,
                unitId,
                Objects.requireNonNullElse(later.name(), name),
                Objects.requireNonNullElse(later.membership(), membership),
                later.effectiveOn());
    }
}
