package vn.tiendo.units.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.unit.UnitStandings;

/** The successions before and after a unit, as known at an instant. */
@ApplicationScoped
class Lineages {

    private static final LocalDate FAR = LocalDate.of(2999, 12, 31);

    private final SuccessionActs acts;
    private final UnitStandings units;

    Lineages(SuccessionActs acts, UnitStandings units) {
        this.acts = acts;
        this.units = units;
    }

    Optional<LineageView> of(UUID unit, Instant knownAt) {
        if (units.life(unit, knownAt).isEmpty()) {
            return Optional.empty();
        }
        var before = acts.reachable(unit, false, knownAt);
        var after = acts.reachable(unit, true, knownAt);
        return Optional.of(new LineageView(
                unit,
                hops(unit, before, StatedSuccession::to, StatedSuccession::from),
                hops(unit, after, StatedSuccession::from, StatedSuccession::to),
                relatives(unit, Stream.concat(before.stream(), after.stream()).toList(), knownAt)));
    }

    private static List<LineageView.Hop> hops(
            UUID unit,
            Collection<Succession> line,
            Function<StatedSuccession, List<UUID>> near,
            Function<StatedSuccession, List<UUID>> far) {
        var distances = distances(unit, line, near, far);
        return line.stream()
                .map(one -> new LineageView.Hop(
                        one.id(),
                        one.kind(),
                        one.effectiveOn(),
                        one.stated().from(),
                        one.stated().to(),
                        distances.getOrDefault(one.id(), 1)))
                .toList();
    }

    // Breadth first: the first time that a succession is met is the shortest way to it.
    private static Map<UUID, Integer> distances(
            UUID unit,
            Collection<Succession> line,
            Function<StatedSuccession, List<UUID>> near,
            Function<StatedSuccession, List<UUID>> far) {
        var distances = new HashMap<UUID, Integer>();
        var reached = new HashSet<UUID>(Set.of(unit));
        Collection<UUID> front = Set.of(unit);
        for (int hop = 1; !front.isEmpty(); hop++) {
            var next = new ArrayList<UUID>();
            for (var one : line) {
                if (!distances.containsKey(one.id())
                        && near.apply(one.stated()).stream().anyMatch(front::contains)) {
                    distances.put(one.id(), hop);
                    next.addAll(far.apply(one.stated()));
                }
            }
            next.removeIf(met -> !reached.add(met));
            front = next;
        }
        return distances;
    }

    private List<LineageView.Relative> relatives(UUID unit, List<Succession> line, Instant knownAt) {
        var all = new LinkedHashSet<>(List.of(unit));
        line.forEach(one -> all.addAll(one.stated().units()));
        return all.stream()
                .flatMap(one -> units.life(one, knownAt).stream())
                .map(life -> {
                    var lastDay = life.until() == null ? null : life.until().minusDays(1);
                    var named = units.find(life.unitId(), new AsOf(lastDay == null ? FAR : lastDay, knownAt))
                            .orElseThrow();
                    return new LineageView.Relative(life.unitId(), named.name(), named.code(), life.from(), lastDay);
                })
                .toList();
    }
}
