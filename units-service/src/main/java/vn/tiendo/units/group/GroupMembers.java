package vn.tiendo.units.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.unit.UnitStanding;
import vn.tiendo.units.unit.UnitStandings;

/** Who belongs to a group on a day: only units in force. */
@ApplicationScoped
class GroupMembers {

    static final Comparator<UnitStanding> ORDER = Comparator.<UnitStanding, String>comparing(GroupMembers::codeOf)
            .thenComparing(unit -> unit.unitId().toString());

    private final UnitStandings units;

    GroupMembers(UnitStandings units) {
        this.units = units;
    }

    List<UnitStanding> of(UnitGroup group, AsOf view) {
        return switch (group.membership()) {
            case Membership.Listed listed ->
                listed.units().stream()
                        .flatMap(unit -> units.find(unit, view).stream())
                        .sorted(ORDER)
                        .toList();
            case Membership.ByRule rule -> fitting(rule, view);
        };
    }

    private List<UnitStanding> fitting(Membership.ByRule rule, AsOf view) {
        var except = new HashSet<>(rule.except());
        return units.all(rule.system(), rule.under(), view).stream()
                .filter(unit -> rule.kinds().isEmpty()
                        || unit.kind() != null && rule.kinds().contains(unit.kind()))
                .filter(unit -> rule.level() == null || rule.level().equals(unit.level()))
                .filter(unit -> !except.contains(unit.unitId()))
                .sorted(ORDER)
                .toList();
    }

    static String codeOf(UnitStanding unit) {
        return Objects.requireNonNullElse(unit.code(), "");
    }
}
