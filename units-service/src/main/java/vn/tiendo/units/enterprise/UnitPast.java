package vn.tiendo.units.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The units through which settings may reach the enterprises asked about, at all times: their places in the tree, and successions. */
public record UnitPast(Map<UUID, List<Place>> places, List<Passage> passages) {

    /** Where a unit stood, from a day until the day before another or without an end. */
    public record Place(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID parentId) {
        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /**
     * A succession.
     *
     * @param endsItsUnits whether the units of from end; else they go on without what is named
     * @param items by enterprise, the unit to which it goes
     */
    public record Passage(
            LocalDate effectiveOn, boolean endsItsUnits, Set<UUID> from, List<UUID> to, Map<UUID, UUID> items) {}

    public UnitPast {
        places = Map.copyOf(places);
        passages = List.copyOf(passages);
    }

    /** The unit that counts the enterprise on that day, and those above it. */
    public List<UUID> lineAbove(UUID enterprise, UUID unit, LocalDate since, LocalDate day) {
        var line = new ArrayList<UUID>();
        Optional<UUID> next = Optional.of(carried(enterprise, unit, since, day));
        var seen = new HashSet<UUID>();
        while (next.isPresent() && seen.add(next.get())) {
            var place = placeOn(next.get(), day);
            if (place.isPresent()) {
                line.add(next.get());
            }
            next = place.flatMap(p -> Optional.ofNullable(p.parentId()));
        }
        return line;
    }

    /** Days on which a unit comes, goes or moves, or a succession has effect. */
    public Stream<LocalDate> turns() {
        return Stream.concat(
                places.values().stream()
                        .flatMap(List::stream)
                        .flatMap(place -> Stream.of(place.from(), place.until()).flatMap(Stream::ofNullable)),
                passages.stream().map(Passage::effectiveOn));
    }

    /**
     * The unit that counts the enterprise on that day, where an act put it into a unit before. A named enterprise goes where it
     * is named to, any other to the only successor. Among several nobody can say which: what stood above answers for it.
     */
    UUID carried(UUID enterprise, UUID unit, LocalDate since, LocalDate day) {
        var at = unit;
        var from = countedFrom(unit, since);
        for (var passage : passages) {
            boolean passed = passage.effectiveOn().isAfter(from)
                    && !passage.effectiveOn().isAfter(day);
            if (passed && passage.from().contains(at)) {
                var named = passage.items().get(enterprise);
                if (named != null) {
                    at = named;
                } else if (passage.endsItsUnits()) {
                    at = passage.to().size() == 1 ? passage.to().getFirst() : lastParent(at);
                }
            }
        }
        return at;
    }

    // What is dated after the end of its unit counts as of the unit's last day (SEMANTICS 13).
    private LocalDate countedFrom(UUID unit, LocalDate since) {
        var known = places.getOrDefault(unit, List.of());
        var end = known.isEmpty() ? null : known.getLast().until();
        return end == null || end.isAfter(since) ? since : end.minusDays(1);
    }

    private UUID lastParent(UUID unit) {
        var known = places.getOrDefault(unit, List.of());
        var parent = known.isEmpty() ? null : known.getLast().parentId();
        return parent == null ? unit : parent;
    }

    private Optional<Place> placeOn(UUID unit, LocalDate day) {
        return places.getOrDefault(unit, List.of()).stream()
                .filter(place -> place.covers(day))
                .findFirst();
    }
}
