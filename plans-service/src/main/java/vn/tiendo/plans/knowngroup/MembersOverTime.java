package vn.tiendo.plans.knowngroup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;
import vn.tiendo.plans.knownunit.UnitStanding;
import vn.tiendo.plans.knownunit.UnitsOverTime;
import vn.tiendo.plans.period.Period;

/** The members of one group on any day, by what was known at one instant: only units in force, in the order of codes. */
public final class MembersOverTime {
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final LocalDate WITHOUT_END = LocalDate.of(9999, 12, 31);
    private static final Comparator<UnitStanding> BY_CODE = comparing(UnitStanding::code, nullsLast(naturalOrder()))
            .thenComparing(unit -> unit.unitId().toString());

    private final List<GroupAct> acts;
    private final UnitsOverTime listed;
    private final Map<String, UnitsOverTime> systems;
    private final NavigableSet<LocalDate> turningDays = new TreeSet<>();
    private final Map<LocalDate, Optional<List<UUID>>> found = new HashMap<>();

    /**
     * @param listed the units that any list names
     * @param systems all units of the systems that any rule names
     */
    MembersOverTime(Collection<GroupAct> acts, UnitsOverTime listed, Map<String, UnitsOverTime> systems) {
        this.acts = List.copyOf(acts);
        this.listed = listed;
        this.systems = Map.copyOf(systems);
        acts.forEach(act -> turningDays.add(act.effectiveOn()));
        turningDays.addAll(listed.turningDays());
        systems.values().forEach(units -> turningDays.addAll(units.turningDays()));
    }

    /** Empty while there is no such group. */
    public Optional<List<UUID>> on(LocalDate day) {
        var since = turningDays.floor(day);
        return since == null ? Optional.empty() : found.computeIfAbsent(since, this::find);
    }

    /** The days on which a unit belongs to the group, as far as can be seen. */
    public List<Period> daysOf(UUID unit) {
        var periods = new ArrayList<Period>();
        LocalDate since = null;
        for (var day : turningDays) {
            boolean belongs = on(day).filter(members -> members.contains(unit)).isPresent();
            if (belongs && since == null) {
                since = day;
            } else if (!belongs && since != null) {
                periods.add(new Period(since, day.minusDays(1)));
                since = null;
            }
        }
        if (since != null) {
            periods.add(new Period(since, WITHOUT_END));
        }
        return periods;
    }

    /** The days on which the members may be others than on the day before. */
    public NavigableSet<LocalDate> turningDays() {
        return turningDays;
    }

    private Optional<List<UUID>> find(LocalDate day) {
        return Fold.of(acts, new AsOf(day, EVER), first -> first, (before, later) -> later)
                .map(act -> members(act, day)
                        .sorted(BY_CODE)
                        .map(UnitStanding::unitId)
                        .toList());
    }

    private Stream<UnitStanding> members(GroupAct act, LocalDate day) {
        if (act.members() != null) {
            var inForce = listed.on(day);
            return act.members().stream()
                    .distinct()
                    .filter(inForce::containsKey)
                    .map(inForce::get);
        }
        var rule = act.rule();
        var units = rule == null ? null : systems.get(rule.system());
        if (rule == null || units == null) {
            return Stream.empty();
        }
        var tree = units.on(day);
        return tree.values().stream().filter(unit -> rule.fits(unit, tree));
    }
}
