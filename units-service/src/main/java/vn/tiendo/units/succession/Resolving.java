package vn.tiendo.units.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.unit.UnitStanding;
import vn.tiendo.units.unit.UnitStandings;

/**
 * Which units of another day stand for a unit (SEMANTICS 2, 13): one that descends from it, or preceded it, takes all; of
 * several, or none, the unassigned bucket of the nearest common ancestor on that day does.
 */
@ApplicationScoped
class Resolving {

    private final SuccessionActs acts;
    private final UnitStandings units;
    private final Buckets buckets;

    Resolving(SuccessionActs acts, UnitStandings units, Buckets buckets) {
        this.acts = acts;
        this.units = units;
        this.buckets = buckets;
    }

    Resolution resolve(UnitStanding of, AsOf view, LocalDate as) {
        var successions = acts.reachable(of.unitId(), !as.isBefore(view.at()), view.knownAt());
        var ways = ways(of.unitId(), view, as, successions, null);
        var items = itemsByUnit(of.unitId(), view, as, successions);
        var there = view.on(as);
        var standing = new ArrayList<Resolution.Standing>();
        ways.forEach((unit, via) -> standing.add(standing(
                unit,
                via,
                ways.size() == 1 ? Resolution.Takes.ALL : Resolution.Takes.ONE_OF_SEVERAL,
                items,
                there,
                QuotaShares.along(of.unitId(), unit, via, successions))));
        items.forEach((unit, named) -> {
            if (!ways.containsKey(unit)) {
                standing.add(standing(unit, named.via(), Resolution.Takes.NAMED_ITEMS, items, there, Optional.empty()));
            }
        });
        var bucket = ways.size() == 1 ? null : buckets.of(of, ways.keySet(), view.at(), as, view.knownAt());
        return new Resolution(
                new Resolution.Named(of.unitId(), of.name(), of.code()),
                view.at(),
                as,
                view.knownAt(),
                standing,
                bucket);
    }

    private Map<UUID, Set<UUID>> ways(
            UUID unit, AsOf view, LocalDate as, Collection<Succession> successions, @Nullable UUID item) {
        return Descent.of(unit, view.at(), as, successions, (one, day) -> isInForce(one, view.on(day)), item);
    }

    private boolean isInForce(UUID unit, AsOf view) {
        return units.life(unit, view.knownAt())
                .filter(life -> life.isInForceOn(view.at()))
                .isPresent();
    }

    /** Items that have gone to a unit, and how. */
    private record Items(Set<UUID> items, Set<UUID> via) {}

    private Map<UUID, Items> itemsByUnit(UUID of, AsOf view, LocalDate as, Collection<Succession> successions) {
        var byUnit = new LinkedHashMap<UUID, Items>();
        successions.stream()
                .flatMap(one -> one.stated().items().stream())
                .map(NamedItem::itemId)
                .distinct()
                .forEach(item -> ways(of, view, as, successions, item).forEach((unit, via) -> {
                    if (names(item, via, successions)) {
                        var there = byUnit.computeIfAbsent(
                                unit, at -> new Items(new LinkedHashSet<>(), new LinkedHashSet<>()));
                        there.items().add(item);
                        there.via().addAll(via);
                    }
                }));
        return byUnit;
    }

    // An item that no succession on the way names has gone where everything goes.
    private static boolean names(UUID item, Set<UUID> via, Collection<Succession> successions) {
        return successions.stream()
                .filter(one -> via.contains(one.id()))
                .flatMap(one -> one.stated().items().stream())
                .anyMatch(named -> named.itemId().equals(item));
    }

    private Resolution.Standing standing(
            UUID unit,
            Set<UUID> via,
            Resolution.Takes takes,
            Map<UUID, Items> items,
            AsOf there,
            Optional<BigDecimal> share) {
        var known = units.find(unit, there).orElseThrow();
        var named = items.get(unit);
        return new Resolution.Standing(
                unit,
                known.name(),
                known.code(),
                takes,
                List.copyOf(via),
                named == null ? List.of() : List.copyOf(named.items()),
                share.orElse(null));
    }
}
