package vn.tiendo.reporting.knownindicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All indicators as known at one instant, each by its latest definition. */
public final class Indicators {

    private final Map<UUID, Indicator> byId;

    public Indicators(Map<UUID, Indicator> byId) {
        this.byId = Map.copyOf(byId);
    }

    public Optional<Indicator> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean knows(UUID id) {
        return byId.containsKey(id);
    }

    /** Whether it is known and counts a stock; its entries are movements then. */
    public boolean isStock(UUID id) {
        return find(id).stream().anyMatch(Indicator::isStock);
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
