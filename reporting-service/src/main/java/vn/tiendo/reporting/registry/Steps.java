package vn.tiendo.reporting.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** A stock of one: in which unit of each system it stands, day by day. */
final class Steps {

    private Steps() {}

    /**
     * @param days from which it may be otherwise
     * @param standing the unit of each system in which it counts at the end of a day; none when it does not count
     */
    static Movements of(SortedSet<LocalDate> days, Function<LocalDate, Map<String, UUID>> standing) {
        var movements = new Movements();
        Map<String, UUID> before = Map.of();
        for (var day : days) {
            var after = standing.apply(day);
            var systems = new TreeSet<>(before.keySet());
            systems.addAll(after.keySet());
            for (var system : systems) {
                movements.move(before.get(system), after.get(system), day);
            }
            before = new HashMap<>(after);
        }
        return movements;
    }
}
