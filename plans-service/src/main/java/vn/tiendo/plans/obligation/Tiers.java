package vn.tiendo.plans.obligation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The chain of the reports of a plan: 1 for those that rest on no other, and one more than the highest of those that feed
 * it for each other (Hưng Yên 2024: members, units, standing body, conference).
 */
public final class Tiers {
    private final Map<String, Set<String>> fedBy = new HashMap<>();
    private final Map<String, Integer> tiers = new HashMap<>();

    /** @param feeds for each obligation the keys of those that it feeds; free of loops */
    public Tiers(Map<String, ? extends Collection<String>> feeds) {
        feeds.forEach((key, fed) -> fed.forEach(
                next -> fedBy.computeIfAbsent(next, none -> new HashSet<>()).add(key)));
    }

    public int of(String key) {
        var known = tiers.get(key);
        if (known != null) {
            return known;
        }
        int below = fedBy.getOrDefault(key, Set.of()).stream()
                .mapToInt(this::of)
                .max()
                .orElse(0);
        tiers.put(key, below + 1);
        return below + 1;
    }

    /** The obligations that feed this one. */
    public Set<String> feeding(String key) {
        return Set.copyOf(fedBy.getOrDefault(key, Set.of()));
    }

    /** Whether an obligation feeds itself, over whatever others. */
    static boolean isLooped(String key, Map<String, ? extends Collection<String>> feeds) {
        var passed = new HashSet<String>();
        var open = new HashSet<String>(feeds.containsKey(key) ? feeds.get(key) : List.of());
        while (!open.isEmpty()) {
            var next = open.iterator().next();
            open.remove(next);
            if (next.equals(key)) {
                return true;
            }
            if (passed.add(next) && feeds.containsKey(next)) {
                open.addAll(feeds.get(next));
            }
        }
        return false;
    }
}
