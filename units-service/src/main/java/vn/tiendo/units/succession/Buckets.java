package vn.tiendo.units.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.unit.UnitStanding;
import vn.tiendo.units.unit.UnitStandings;
import vn.tiendo.units.unit.UnitSystem;

/**
 * Whose unassigned bucket holds what goes to no single unit (SEMANTICS 13): that of the nearest common ancestor of the
 * candidates on that day; without a candidate that of the unit's last parent (going back, its first), itself carried; where
 * nobody stands above, the system's own.
 */
@ApplicationScoped
class Buckets {

    private final SuccessionActs acts;
    private final UnitStandings units;

    Buckets(SuccessionActs acts, UnitStandings units) {
        this.acts = acts;
        this.units = units;
    }

    Bucket of(UnitStanding unit, Collection<UUID> candidates, LocalDate on, LocalDate as, Instant knownAt) {
        return candidates.isEmpty()
                ? aboveTheLost(unit.unitId(), unit.system(), on, as, knownAt, new HashSet<>())
                : aboveAll(candidates, unit.system(), new AsOf(as, knownAt));
    }

    private Bucket aboveAll(Collection<UUID> candidates, UnitSystem system, AsOf there) {
        var lines =
                candidates.stream().map(unit -> units.lineAbove(unit, there)).toList();
        return lines.getFirst().stream()
                .filter(above -> lines.stream().allMatch(line -> line.stream().anyMatch(isTheSameAs(above))))
                .findFirst()
                .map(Buckets::ofUnit)
                .orElseGet(() -> ofSystem(system));
    }

    private Bucket aboveTheLost(
            UUID unit, UnitSystem system, LocalDate on, LocalDate as, Instant knownAt, Set<UUID> met) {
        var day = lastOrFirstDay(unit, on, as, knownAt);
        var parent = met.add(unit)
                ? units.find(unit, new AsOf(day, knownAt)).map(UnitStanding::parentId)
                : Optional.<UUID>empty();
        if (parent.isEmpty()) {
            return ofSystem(system);
        }
        var above = parent.get();
        var successions = acts.reachable(above, !as.isBefore(day), knownAt);
        var candidates = Descent.of(
                        above,
                        day,
                        as,
                        successions,
                        (one, that) -> units.life(one, knownAt)
                                .filter(life -> life.isInForceOn(that))
                                .isPresent(),
                        null)
                .keySet();
        return switch (candidates.size()) {
            case 0 -> aboveTheLost(above, system, day, as, knownAt, met);
            case 1 ->
                units.find(candidates.iterator().next(), new AsOf(as, knownAt))
                        .map(Buckets::ofUnit)
                        .orElseGet(() -> ofSystem(system));
            default -> aboveAll(candidates, system, new AsOf(as, knownAt));
        };
    }

    private LocalDate lastOrFirstDay(UUID unit, LocalDate on, LocalDate as, Instant knownAt) {
        return units.life(unit, knownAt)
                .map(life -> as.isBefore(on)
                        ? life.from()
                        : life.until() == null ? on : life.until().minusDays(1))
                .orElse(on);
    }

    private static Predicate<UnitStanding> isTheSameAs(UnitStanding unit) {
        return other -> other.unitId().equals(unit.unitId());
    }

    private static Bucket ofUnit(UnitStanding unit) {
        return new Bucket(unit.system(), unit.unitId(), unit.name(), unit.code());
    }

    private static Bucket ofSystem(UnitSystem system) {
        return new Bucket(system, null, null, null);
    }
}
