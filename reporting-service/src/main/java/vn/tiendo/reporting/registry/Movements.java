package vn.tiendo.reporting.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What counts in which unit on which day. */
final class Movements {

    private static final Amount NONE = new Amount(0, 0);

    private final Map<Place, Amount> amounts =
            new TreeMap<>(Comparator.comparing(Place::day).thenComparing(Place::unitId));

    /** A unit and a day. */
    record Place(UUID unitId, LocalDate day) {}

    /** @param made how many facts there are, whatever they sum up to */
    record Amount(int quantity, int made) {

        private Amount plus(Amount other) {
            return new Amount(quantity + other.quantity, made + other.made);
        }

        private Amount minus(Amount other) {
            return new Amount(quantity - other.quantity, made - other.made);
        }
    }

    /** One more in each of the units. */
    void enter(Iterable<UUID> units, LocalDate day) {
        units.forEach(unit -> add(unit, day, 1));
    }

    /** From one unit to another on a day; null where it is not counted. */
    void move(@Nullable UUID from, @Nullable UUID to, LocalDate day) {
        if (Objects.equals(from, to)) {
            return;
        }
        if (from != null) {
            add(from, day, -1);
        }
        if (to != null) {
            add(to, day, 1);
        }
    }

    /** What must be added to the earlier ones to come to these. */
    void differencesTo(Movements earlier, BiConsumer<Place, Amount> each) {
        var all = new TreeMap<Place, Amount>(Comparator.comparing(Place::day).thenComparing(Place::unitId));
        all.putAll(amounts);
        earlier.amounts.keySet().forEach(place -> all.putIfAbsent(place, NONE));
        all.forEach((place, amount) -> {
            var difference = amount.minus(earlier.amounts.getOrDefault(place, NONE));
            if (!difference.equals(NONE)) {
                each.accept(place, difference);
            }
        });
    }

    private void add(UUID unit, LocalDate day, int quantity) {
        amounts.merge(new Place(unit, day), new Amount(quantity, 1), Amount::plus);
    }
}
