package vn.tiendo.reporting.knownunit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units that exist on one day, and who stands above whom. */
public final class UnitTree {

    private static final String LAST = "\uffff";
    // The order of the sort keys, told without making one of each unit.
    private static final Comparator<KnownUnit> ORDER = Comparator.comparing(
                    (KnownUnit unit) -> Objects.requireNonNullElse(unit.code(), LAST))
            .thenComparing(KnownUnit::name)
            .thenComparing(unit -> unit.id().toString());

    private final Map<UUID, KnownUnit> units = new HashMap<>();
    private final Map<UUID, List<KnownUnit>> children = new HashMap<>();
    // Made when they are first asked for: most trees are asked for a few units only.
    private volatile @Nullable List<KnownUnit> inOrder;

    /** @param units those that exist on the day */
    public UnitTree(Collection<KnownUnit> units) {
        units.forEach(unit -> this.units.put(unit.id(), unit));
        units.forEach(unit -> {
            var parent = parentIdOf(unit);
            if (parent != null) {
                children.computeIfAbsent(parent, none -> new ArrayList<>()).add(unit);
            }
        });
        children.values().forEach(siblings -> siblings.sort(ORDER));
    }

    /** The order of units: by code, those without one last; of equal codes, or none, by name. */
    static String sortKey(@Nullable String code, String name, UUID id) {
        return String.join("\u0001", code == null ? LAST : code, name, id.toString());
    }

    public Optional<KnownUnit> find(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    public boolean contains(UUID id) {
        return units.containsKey(id);
    }

    public int size() {
        return units.size();
    }

    /** All units, in the order of their codes. */
    public List<KnownUnit> units() {
        var known = inOrder;
        if (known == null) {
            known = units.values().stream().sorted(ORDER).toList();
            inOrder = known;
        }
        return known;
    }

    /** The units directly below, in the order of their codes. */
    public List<KnownUnit> childrenOf(UUID id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    /** The unit itself and all units above it, from below; empty when it does not exist on this day. */
    public Set<UUID> upwardFrom(UUID id) {
        var line = new LinkedHashSet<UUID>();
        var unit = units.get(id);
        // Acts recorded late may close a circle for a while: whoever was met is not met again.
        while (unit != null && line.add(unit.id())) {
            var parent = parentIdOf(unit);
            unit = parent == null ? null : units.get(parent);
        }
        return line;
    }

    public boolean isWithin(UUID id, UUID top) {
        return upwardFrom(id).contains(top);
    }

    /** The unit itself and all units below it; empty when it does not exist on this day. */
    public Set<UUID> subtreeOf(UUID top) {
        var found = new LinkedHashSet<UUID>();
        var open = new ArrayDeque<UUID>();
        if (contains(top)) {
            open.add(top);
        }
        while (!open.isEmpty()) {
            var id = open.remove();
            if (found.add(id)) {
                childrenOf(id).forEach(child -> open.add(child.id()));
            }
        }
        return found;
    }

    /** A parent that does not exist on this day leaves its children without one. */
    private @Nullable UUID parentIdOf(KnownUnit unit) {
        return unit.parentId() != null && units.containsKey(unit.parentId()) ? unit.parentId() : null;
    }
}
