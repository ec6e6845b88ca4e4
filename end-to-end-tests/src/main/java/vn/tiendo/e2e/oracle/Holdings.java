package vn.tiendo.e2e.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Own stocks at the end of a day: day after day what ended units leave, what moves, and what is counted. */
final class Holdings {

    private final World world;
    private final String indicator;
    private final List<Ledger.Level> levels;
    private final Map<Place, BigDecimal> held = new LinkedHashMap<>();

    private Holdings(World world, String indicator, Predicate<Ledger.Level> counted) {
        this.world = world;
        this.indicator = indicator;
        this.levels = world.ledger().levels(indicator).stream().filter(counted).toList();
    }

    /** What lies where at the end of the day; units that hold nothing may be absent. */
    static Map<Place, BigDecimal> at(World world, String indicator, LocalDate day) {
        return without(world, indicator, day, level -> false);
    }

    /** The same as if some levels had not been stated. */
    static Map<Place, BigDecimal> without(
            World world, String indicator, LocalDate day, Predicate<Ledger.Level> leftOut) {
        return new Holdings(world, indicator, leftOut.negate()).through(day);
    }

    private Map<Place, BigDecimal> through(LocalDate last) {
        for (LocalDate day : days(last)) {
            succeed(day);
            buckets(day);
            movements(day);
            levels(day);
        }
        return held;
    }

    private TreeSet<LocalDate> days(LocalDate last) {
        var days = new TreeSet<LocalDate>();
        units().successions().forEach(act -> days.add(act.on()));
        world.ledger().facts(indicator).forEach(fact -> days.add(dayOf(fact.unit(), fact.day())));
        levels.forEach(level -> days.add(dayOf(level.unit(), level.day())));
        return new TreeSet<>(days.headSet(last, true));
    }

    /** The successions of a day, those first whose sources get nothing more on that day. */
    private void succeed(LocalDate day) {
        var open = new ArrayList<>(
                units().successions().filter(act -> act.on().equals(day)).toList());
        while (!open.isEmpty()) {
            var next = open.stream()
                    .filter(act -> open.stream()
                            .noneMatch(other ->
                                    other != act && other.set("to").stream().anyMatch(act.set("from")::contains)))
                    .findFirst()
                    .orElse(open.getFirst());
            open.remove(next);
            open(next);
        }
    }

    /** The quantities stated are opened; the rest goes to the only successor, else to the bucket. */
    private void open(Act succession) {
        var stated = stated(succession);
        stated.forEach((unit, quantity) -> add(Place.at(units().system(unit), unit), quantity));
        var opened = stated.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (succession.text("kind").equals("TRANSFER")) {
            add(own(succession.set("from").iterator().next()), opened.negate());
        } else if (Units.ends(succession)) {
            var left = succession.set("from").stream()
                    .map(unit -> taken(own(unit)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            add(rest(succession), left.subtract(opened));
        }
    }

    private Place rest(Act succession) {
        var from = succession.set("from").iterator().next();
        if (succession.set("to").size() == 1) {
            return own(succession.set("to").iterator().next());
        }
        return world.carriage().place(from, succession.on().minusDays(1), Set.of(), succession.on());
    }

    private Map<String, BigDecimal> stated(Act succession) {
        var stated = new LinkedHashMap<String, BigDecimal>();
        succession
                .written()
                .path("stocks")
                .path(indicator)
                .properties()
                .forEach(opening -> stated.put(
                        opening.getKey(), new BigDecimal(opening.getValue().asText())));
        return stated;
    }

    /** What lies in the bucket of a unit that has ended goes where the unit has gone. */
    private void buckets(LocalDate day) {
        for (Place place : List.copyOf(held.keySet())) {
            var moved = world.carriage().place(place, day.minusDays(1), day);
            if (place.bucket() && !moved.equals(place)) {
                add(moved, taken(place));
            }
        }
    }

    private void movements(LocalDate day) {
        for (Fact fact : world.ledger().facts(indicator)) {
            if (dayOf(fact.unit(), fact.day()).equals(day)) {
                add(own(fact.unit()), fact.quantity());
            }
        }
    }

    /** A level absorbs the movements of its day; of two on one day the later recorded counts. */
    private void levels(LocalDate day) {
        levels.stream()
                .filter(level -> dayOf(level.unit(), level.day()).equals(day))
                .sorted(Comparator.comparing(Ledger.Level::order))
                .forEach(level -> held.put(own(level.unit()), level.quantity()));
    }

    private LocalDate dayOf(String unit, LocalDate day) {
        return units().withinLife(unit, day);
    }

    private Place own(String unit) {
        return Place.at(units().system(unit), unit);
    }

    private BigDecimal taken(Place place) {
        return Optional.ofNullable(held.remove(place)).orElse(BigDecimal.ZERO);
    }

    private void add(Place place, BigDecimal quantity) {
        held.merge(place, quantity, BigDecimal::add);
    }

    private Units units() {
        return world.units();
    }
}
