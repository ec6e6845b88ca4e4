package vn.tiendo.units.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.succession.ConcernedBySuccession;

/** The groups that name a unit, or that it keeps. */
@ApplicationScoped
public class GroupsOfUnits implements ConcernedBySuccession {

    private final GroupActs acts;

    GroupsOfUnits(GroupActs acts) {
        this.acts = acts;
    }

    @Override
    public List<Concern> of(Collection<UUID> units, AsOf view) {
        return units.stream()
                .map(unit -> new Concern(unit, "GROUP", count(unit, view)))
                .filter(concern -> concern.count() > 0)
                .toList();
    }

    /** All acts on the groups that have ever named the unit, by recording. */
    public List<GroupActView> naming(UUID unitId, Instant knownAt) {
        return acts.concerning(null, unitId, knownAt).stream()
                .map(GroupActView::of)
                .toList();
    }

    private long count(UUID unit, AsOf view) {
        var concerning = Stream.concat(
                acts.concerning(null, unit, view.knownAt()).stream(),
                acts.concerning(unit, null, view.knownAt()).stream());
        return concerning.distinct().collect(Collectors.groupingBy(GroupAct::groupId)).values().stream()
                .flatMap(ofOne -> UnitGroup.in(view, ofOne).stream())
                .filter(group -> group.unitId().equals(unit)
                        || group.membership() instanceof Membership.Listed listed
                                && listed.units().contains(unit))
                .count();
    }
}
