package vn.tiendo.plans.knownunit;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.plans.knownunit.UnitsMentioned.Mention;
import vn.tiendo.plans.period.Period;

/** The units that have arrived here, and whether they were in force on a day. */
@ApplicationScoped
public class KnownUnits {
    private static final Instant ALL_THAT_HAS_ARRIVED = Instant.parse("9999-12-31T00:00:00Z");

    private final KnownUnitActs acts;
    private final KnownUnitFacts facts;
    private final KnownSuccessionActs successions;
    private final GroupsArrived groups;

    KnownUnits(KnownUnitActs acts, KnownUnitFacts facts, KnownSuccessionActs successions, GroupsArrived groups) {
        this.acts = acts;
        this.facts = facts;
        this.successions = successions;
        this.groups = groups;
    }

    /** Refuses, at its place, each unit that has not arrived (NOT_YET_KNOWN) or does not exist then (UNIT_NOT_IN_FORCE). */
    public void check(UnitsMentioned mentioned) {
        var firstDays = acts.firstDays(mentioned.unitIds());
        var lastDays = successions.lastDays(mentioned.unitIds(), ALL_THAT_HAS_ARRIVED);
        var arrivedGroups = groups.among(mentioned.possibleGroups());
        mentioned.all().stream()
                .filter(mention -> !mention.orGroup() || !arrivedGroups.contains(mention.unitId()))
                .forEach(mention -> check(
                        mention,
                        Optional.ofNullable(firstDays.get(mention.unitId()))
                                .map(first -> new UnitLife(first, lastDays.get(mention.unitId())))));
    }

    private static void check(Mention mention, Optional<UnitLife> life) {
        var days = mention.days();
        if (life.isEmpty()) {
            mention.place().refuse("NOT_YET_KNOWN", mention.unitId());
        } else if (days != null && !life.get().touches(days)) {
            mention.place().refuse("UNIT_NOT_IN_FORCE", mention.unitId(), written(days), life.get());
        }
    }

    private static Object written(Period days) {
        return days.from().equals(days.through()) ? days.from() : days;
    }

    /** The days of each of the units that has arrived here. */
    public Map<UUID, UnitLife> lives(Collection<UUID> unitIds) {
        var lastDays = lastDays(unitIds);
        return acts.firstDays(unitIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, first -> new UnitLife(first.getValue(), lastDays.get(first.getKey()))));
    }

    /** The last day of each of the units that has ended. */
    public Map<UUID, LocalDate> lastDays(Collection<UUID> unitIds) {
        return lastDays(unitIds, ALL_THAT_HAS_ARRIVED);
    }

    /** The last day of each of the units that has ended, as known at the instant. */
    public Map<UUID, LocalDate> lastDays(Collection<UUID> unitIds, Instant knownAt) {
        return unitIds.isEmpty() ? Map.of() : successions.lastDays(unitIds, knownAt);
    }

    /** All units of a system on any day, as known at the instant. */
    public UnitsOverTime ofSystem(String system, Instant knownAt) {
        return overTime(facts.ofSystem(system, knownAt), knownAt);
    }

    /** These units on any day, as known at the instant. */
    public UnitsOverTime overTime(Collection<UUID> unitIds, Instant knownAt) {
        return overTime(facts.of(unitIds, knownAt), knownAt);
    }

    private UnitsOverTime overTime(List<UnitFact> known, Instant knownAt) {
        var unitIds = known.stream().map(UnitFact::unitId).collect(Collectors.toSet());
        return new UnitsOverTime(known, lastDays(unitIds, knownAt));
    }

    /** The unit, and those above it on the day, the nearest first. */
    public List<UUID> upwards(UUID unitId, LocalDate on) {
        return acts.upwards(unitId, on);
    }

    /** The units, and all that have ever stood above one of them. */
    public Set<UUID> everAbove(Collection<UUID> unitIds) {
        return facts.everAbove(unitIds);
    }

    /** The systems to which the units belong that have arrived. */
    public Set<String> systems(Collection<UUID> unitIds) {
        return facts.systems(unitIds);
    }

    /** The units in the order of their codes on the day; those without one last. */
    public List<UUID> inCodeOrder(Collection<UUID> unitIds, LocalDate on) {
        var codes = acts.codes(unitIds, on);
        return unitIds.stream()
                .sorted(Comparator.comparing((UUID unit) -> codes.get(unit), Comparator.nullsLast(naturalOrder()))
                        .thenComparing(UUID::toString))
                .toList();
    }
}
