package vn.tiendo.e2e.oracle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Carries a fact along successions, forward or back, to the units of another day. Nothing is ever divided. */
final class Carriage {

    private final Units units;

    Carriage(Units units) {
        this.units = units;
    }

    /**
     * Where a fact goes.
     *
     * @param day on which the unit made it
     * @param items enterprises and organisations that it was made with
     */
    Place place(String unit, LocalDate day, Set<String> items, LocalDate borders) {
        var made = units.withinLife(unit, day);
        var candidates = new TreeSet<>(reached(unit, made, items, borders));
        candidates.removeIf(candidate -> !units.exists(candidate, borders));
        if (candidates.size() == 1) {
            return Place.at(units.system(unit), candidates.first());
        }
        return candidates.isEmpty()
                ? bucketOfParent(unit, borders.isBefore(made), borders)
                : commonBucket(candidates, borders);
    }

    /** Where something that lies at a place on a day lies in other borders. */
    Place place(Place place, LocalDate day, LocalDate borders) {
        if (place.unit().isEmpty()) {
            return place;
        }
        var carried = place(place.unit().get(), day, Set.of(), borders);
        return place.bucket() ? carried.asBucket() : carried;
    }

    private Set<String> reached(String unit, LocalDate made, Set<String> items, LocalDate borders) {
        Set<String> reached = Set.of(unit);
        for (LocalDate day : daysOfSuccession(made, borders)) {
            var next = new HashSet<String>();
            for (String candidate : reached) {
                next.addAll(
                        borders.isBefore(made) ? beforeDay(candidate, day, items) : afterDay(candidate, day, items));
            }
            reached = next;
        }
        return reached;
    }

    /** The days between, in the direction of the journey. */
    private List<LocalDate> daysOfSuccession(LocalDate made, LocalDate borders) {
        boolean back = borders.isBefore(made);
        var early = back ? borders : made;
        var late = back ? made : borders;
        var ascending = units.successions()
                .map(Act::on)
                .filter(day -> day.isAfter(early) && !day.isAfter(late))
                .distinct()
                .sorted()
                .toList();
        return back ? ascending.stream().sorted(Comparator.reverseOrder()).toList() : ascending;
    }

    /** What a unit has become when the successions of the day are done, all of them together. */
    private Set<String> afterDay(String unit, LocalDate day, Set<String> items) {
        var named = named(day, items, "from", unit, "to");
        if (named.isPresent()) {
            return afterDay(named.get(), day, items);
        }
        var endings = endings(day).stream()
                .filter(act -> act.set("from").contains(unit))
                .toList();
        if (endings.isEmpty()) {
            return Set.of(unit);
        }
        var successors = new HashSet<String>();
        endings.forEach(act -> act.set("to").forEach(to -> successors.addAll(afterDay(to, day, items))));
        return successors;
    }

    /** What a unit was on the eve of the day: itself, if it existed, and all that went into it. */
    private Set<String> beforeDay(String unit, LocalDate day, Set<String> items) {
        var named = named(day, items, "to", unit, "from");
        if (named.isPresent()) {
            return beforeDay(named.get(), day, items);
        }
        var before = new HashSet<String>();
        if (units.exists(unit, day.minusDays(1))) {
            before.add(unit);
        }
        endings(day).stream()
                .filter(act -> act.set("to").contains(unit))
                .forEach(act -> act.set("from").forEach(from -> before.addAll(beforeDay(from, day, items))));
        return before;
    }

    private Optional<String> named(LocalDate day, Set<String> items, String side, String unit, String otherSide) {
        for (Act act : units.successions().filter(act -> act.on().equals(day)).toList()) {
            for (var item : act.written().path("items")) {
                if (items.contains(item.path("item").asText())
                        && item.path(side).asText().equals(unit)) {
                    return Optional.of(item.path(otherSide).asText());
                }
            }
        }
        return Optional.empty();
    }

    private List<Act> endings(LocalDate day) {
        return units.successions()
                .filter(act -> act.on().equals(day) && Units.ends(act))
                .toList();
    }

    private Place commonBucket(Collection<String> candidates, LocalDate borders) {
        var first = candidates.iterator().next();
        var system = units.system(first);
        return units.above(first, borders).stream()
                .filter(ancestor ->
                        candidates.stream().allMatch(candidate -> units.isWithin(candidate, ancestor, borders)))
                .findFirst()
                .map(ancestor -> Place.bucketOf(system, ancestor))
                .orElse(Place.bucketOfSystem(system));
    }

    /** Nobody stands for the unit: the bucket of its last parent, going back of its first, wherever that has gone. */
    private Place bucketOfParent(String unit, boolean back, LocalDate borders) {
        var day = back ? units.begin(unit) : units.lastDay(unit).orElse(borders);
        return units.parent(unit, day)
                .map(parent -> place(parent, day, Set.of(), borders).asBucket())
                .orElse(Place.bucketOfSystem(units.system(unit)));
    }
}
