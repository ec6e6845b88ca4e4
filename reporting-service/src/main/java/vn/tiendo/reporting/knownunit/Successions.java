package vn.tiendo.reporting.knownunit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The successions that are in effect, by their days and their units. */
public final class Successions {

    private static final Comparator<Succession> BY_STATEMENT =
            Comparator.comparing(Succession::statedAt).thenComparing(Succession::id);

    private final NavigableMap<LocalDate, List<Succession>> byDay = new TreeMap<>();
    private final Map<UUID, NavigableMap<LocalDate, List<Succession>>> bySource = new HashMap<>();
    private final Map<UUID, NavigableMap<LocalDate, List<Succession>>> bySuccessor = new HashMap<>();
    private final Map<UUID, LocalDate> ends = new HashMap<>();
    private final Set<UUID> items = new HashSet<>();
    private final Map<UUID, Set<UUID>> itemsBySource = new HashMap<>();

    Successions(Collection<Succession> successions) {
        successions.stream().filter(Succession::moves).sorted(BY_STATEMENT).forEach(this::add);
    }

    private void add(Succession succession) {
        put(byDay, succession);
        var named = succession.items().stream().map(Succession.Item::item).toList();
        items.addAll(named);
        for (var source : succession.from()) {
            if (!named.isEmpty()) {
                itemsBySource.computeIfAbsent(source, none -> new HashSet<>()).addAll(named);
            }
            put(bySource.computeIfAbsent(source, none -> new TreeMap<>()), succession);
            if (succession.kind().endsItsSources()) {
                ends.merge(source, succession.on(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        for (var successor : succession.to()) {
            put(bySuccessor.computeIfAbsent(successor, none -> new TreeMap<>()), succession);
        }
    }

    private static void put(NavigableMap<LocalDate, List<Succession>> days, Succession succession) {
        days.computeIfAbsent(succession.on(), none -> new ArrayList<>()).add(succession);
    }

    /** All of them by day. */
    public NavigableMap<LocalDate, List<Succession>> byDay() {
        return byDay;
    }

    /** Those in which the unit ends or gives a part away, by day. */
    public NavigableMap<LocalDate, List<Succession>> from(UUID unit) {
        return bySource.getOrDefault(unit, new TreeMap<>());
    }

    /** Those in which the unit takes over, by day. */
    public NavigableMap<LocalDate, List<Succession>> to(UUID unit) {
        return bySuccessor.getOrDefault(unit, new TreeMap<>());
    }

    /** The first day on which the unit exists no more. */
    public Optional<LocalDate> endOf(UUID unit) {
        return Optional.ofNullable(ends.get(unit));
    }

    /** The units in which the unit has ended by the day, over any number of hops. */
    public Set<UUID> heirsOf(UUID unit, LocalDate by) {
        var found = new HashSet<UUID>();
        var open = new ArrayDeque<UUID>(List.of(unit));
        while (!open.isEmpty()) {
            from(open.remove()).headMap(by, true).values().stream()
                    .flatMap(List::stream)
                    .filter(one -> one.kind().endsItsSources())
                    .flatMap(one -> one.to().stream())
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    /** All enterprises and organisations that are named by those in which one of the units ends or gives a part away. */
    Set<UUID> itemsFrom(Set<UUID> units) {
        var found = new HashSet<UUID>();
        itemsBySource.forEach((source, named) -> {
            if (units.contains(source)) {
                found.addAll(named);
            }
        });
        return found;
    }

    /** All enterprises and organisations that any of them names. */
    public Set<UUID> items() {
        return Collections.unmodifiableSet(items);
    }
}
