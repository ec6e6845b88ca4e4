package vn.tiendo.units.succession;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.units.succession.StatedSuccession.Hop;

/**
 * No unit becomes its own successor, over any number of hops. Parts that are transferred may go to and fro over the years, and
 * two units may swap parts on one day; but nothing that ends, and no item, comes back to where it was on the same day.
 */
final class SuccessionLoops {

    private SuccessionLoops() {}

    /**
     * Whether the new succession closes a loop.
     *
     * @param others all that have effect and end their units, of any day, and all others of the same day
     */
    static boolean wouldClose(StatedSuccession fresh, List<StatedSuccession> others) {
        var all = new ArrayList<>(others);
        all.add(fresh);
        var ofTheDay = all.stream()
                .filter(one -> one.effectiveOn().equals(fresh.effectiveOn()))
                .toList();
        var onward = graph(Stream.concat(ending(all), ofTheDay.stream().flatMap(one -> one.hops().stream())));
        // What the new act ends, and what ends on its day and may come back through it.
        return ending(ofTheDay).anyMatch(hop -> reaches(onward, hop.to(), hop.from())) || anItemComesBack(ofTheDay);
    }

    private static boolean anItemComesBack(List<StatedSuccession> ofTheDay) {
        var byItem = ofTheDay.stream()
                .flatMap(one -> one.items().stream())
                .collect(Collectors.groupingBy(
                        NamedItem::itemId,
                        Collectors.mapping(item -> new Hop(item.fromUnitId(), item.toUnitId()), Collectors.toList())));
        return byItem.values().stream().anyMatch(hops -> {
            var onward = graph(hops.stream());
            return hops.stream().anyMatch(hop -> reaches(onward, hop.to(), hop.from()));
        });
    }

    private static Stream<Hop> ending(List<StatedSuccession> successions) {
        return successions.stream().filter(one -> one.kind().endsItsSources()).flatMap(one -> one.hops().stream());
    }

    private static Map<UUID, Set<UUID>> graph(Stream<Hop> hops) {
        return hops.collect(Collectors.groupingBy(Hop::from, Collectors.mapping(Hop::to, Collectors.toSet())));
    }

    private static boolean reaches(Map<UUID, Set<UUID>> onward, UUID start, UUID goal) {
        var open = new ArrayDeque<UUID>(List.of(start));
        var seen = new HashSet<UUID>();
        while (!open.isEmpty()) {
            var unit = open.pop();
            if (unit.equals(goal)) {
                return true;
            }
            if (seen.add(unit)) {
                open.addAll(onward.getOrDefault(unit, Set.of()));
            }
        }
        return false;
    }
}
