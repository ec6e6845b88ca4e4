package vn.tiendo.reporting.knownunit;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The units that exist on one day, and who stands above whom. Each is found out when it is first asked for, and kept. */
public final class UnitTree {

    private static final String LAST = "\uffff";
    // The order of the sort keys, told without making one of each unit.
    private static final Comparator<KnownUnit> ORDER = Comparator.comparing(
                    (KnownUnit unit) -> Objects.requireNonNullElse(unit.code(), LAST))
            .thenComparing(KnownUnit::name)
            .thenComparing(unit -> unit.id().toString());

    private final Set<UUID> all;
    private final Function<UUID, Optional<KnownUnit>> onTheDay;
    private final Function<UUID, Set<UUID>> maybeBelow;
    private final Map<UUID, Optional<KnownUnit>> found = new ConcurrentHashMap<>();
    private final Map<UUID, List<KnownUnit>> children = new ConcurrentHashMap<>();
    private volatile @Nullable List<KnownUnit> inOrder;

    /**
     * @param all units of any day
     * @param onTheDay one of them as it is on the day; empty when it does not exist then
     * @param maybeBelow no fewer than those that stand directly below one
     */
    UnitTree(Set<UUID> all, Function<UUID, Optional<KnownUnit>> onTheDay, Function<UUID, Set<UUID>> maybeBelow) {
        this.all = all;
        this.onTheDay = onTheDay;
        this.maybeBelow = maybeBelow;
    }

    /** The order of units: by code, those without one last; of equal codes, or none, by name. */
    static String sortKey(@Nullable String code, String name, UUID id) {
        return String.join("\u0001", code == null ? LAST : code, name, id.toString());
    }

    public Optional<KnownUnit> find(UUID id) {
        var known = found.get(id);
        if (known == null) {
            known = onTheDay.apply(id);
            // What nobody ever heard of is not kept: anybody may ask for anything.
            if (all.contains(id)) {
                found.put(id, known);
            }
        }
        return known;
    }

    public boolean contains(UUID id) {
        return find(id).isPresent();
    }

    /** No fewer than the units. */
    int weight() {
        return all.size();
    }

    /** All units, in the order of their codes. */
    public List<KnownUnit> units() {
        var known = inOrder;
        if (known == null) {
            known = all.stream().flatMap(id -> find(id).stream()).sorted(ORDER).toList();
            inOrder = known;
        }
        return known;
    }

    /** The units directly below, in the order of their codes. */
    public List<KnownUnit> childrenOf(UUID id) {
        var known = children.get(id);
        if (known == null) {
            known = existingBelow(id);
            if (!known.isEmpty()) {
                children.put(id, known);
            }
        }
        return known;
    }

    private List<KnownUnit> existingBelow(UUID id) {
        return contains(id)
                ? maybeBelow.apply(id).stream()
                        .flatMap(below -> find(below).stream())
                        .filter(below -> id.equals(below.parentId()))
                        .sorted(ORDER)
                        .toList()
                : List.of();
    }

    /** The unit itself and all units above it, from below; empty when it does not exist on this day. */
    public Set<UUID> upwardFrom(UUID id) {
        var line = new LinkedHashSet<UUID>();
        var unit = find(id).orElse(null);
        // Acts recorded late may close a circle for a while: whoever was met is not met again.
        while (unit != null && line.add(unit.id())) {
            var parent = unit.parentId();
            unit = parent == null ? null : find(parent).orElse(null);
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
}
