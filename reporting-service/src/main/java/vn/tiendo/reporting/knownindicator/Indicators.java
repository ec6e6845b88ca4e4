package vn.tiendo.reporting.knownindicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** All indicators as known at one instant, each by the definition that holds on a day. */
public final class Indicators {

    private final Map<UUID, NavigableMap<LocalDate, Indicator>> byId;
    private final Map<UUID, Indicator> hidden;
    private final LocalDate day;

    private Indicators(Map<UUID, NavigableMap<LocalDate, Indicator>> byId, Map<UUID, Indicator> hidden, LocalDate day) {
        this.byId = byId;
        this.hidden = hidden;
        this.day = day;
    }

    /** Indicators of which each has one definition. */
    public Indicators(Map<UUID, Indicator> byId) {
        this(
                byId.values().stream()
                        .collect(Collectors.toMap(
                                Indicator::id, indicator -> new TreeMap<>(Map.of(LocalDate.MIN, indicator)))),
                Map.of(),
                LocalDate.MAX);
    }

    /**
     * By their latest definitions, as long as no other day is asked for.
     *
     * @param byId the definitions of each from their days on
     * @param hidden the stocks that no caller sees
     */
    static Indicators dated(Map<UUID, NavigableMap<LocalDate, Indicator>> byId, Collection<UUID> hidden) {
        var stocks = new HashMap<UUID, Indicator>();
        hidden.forEach(id -> stocks.put(id, Indicator.hidden(id)));
        return new Indicators(byId, stocks, LocalDate.MAX);
    }

    /** The same knowledge of another day; before its first day an indicator is what it is first. */
    public Indicators on(LocalDate asked) {
        return new Indicators(byId, hidden, asked);
    }

    /** Hidden stocks are found, too. */
    public Optional<Indicator> find(UUID id) {
        var versions = byId.get(id);
        if (versions == null) {
            return Optional.ofNullable(hidden.get(id));
        }
        var version = versions.floorEntry(day);
        return Optional.of((version == null ? versions.firstEntry() : version).getValue());
    }

    /** All that callers may know, as they are on the day. */
    public List<Indicator> all() {
        return byId.keySet().stream().flatMap(id -> find(id).stream()).toList();
    }

    /** Whether callers may know it. */
    public boolean knows(UUID id) {
        return byId.containsKey(id);
    }

    /** Whether it is known and counts a stock; its entries are movements then. */
    public boolean isStock(UUID id) {
        return find(id).stream().anyMatch(Indicator::isStock);
    }

    /** Whether it is a stock whose levels units state. */
    public boolean isLevelled(UUID id) {
        return isStock(id) && !isCounted(id);
    }

    /** Whether it is a stock that a registry counts. */
    public boolean isCounted(UUID id) {
        return isStock(id) && find(id).stream().anyMatch(Indicator::isRegistry);
    }

    /** The indicators of which this one is a part, the nearest first; a circle or an unknown whole ends the line. */
    public List<UUID> wholesOf(UUID id) {
        Set<UUID> line = new LinkedHashSet<>(List.of(id));
        var whole = partOf(id);
        while (whole.isPresent() && line.add(whole.get())) {
            whole = partOf(whole.get());
        }
        line.remove(id);
        return new ArrayList<>(line);
    }

    private Optional<UUID> partOf(UUID id) {
        return find(id).map(Indicator::partOf).filter(this::knows);
    }
}
