package vn.tiendo.reporting.figure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.memory.HeapShare;

/**
 * Where facts of units count in which borders, of all histories together, bounded by what it weighs. They go with their
 * history, those of a supposition with the next change of what is at hand, and all for which nobody has asked for some
 * minutes: what was asked once about a day is seldom asked again.
 */
final class KeptWays {

    private static final int BYTES_OF_A_PLACE = 200;
    private static final int BYTES_OF_A_CONTRIBUTOR = 130;
    private static final Duration KEPT_UNASKED = Duration.ofMinutes(5);

    private final Cache<Way, Place> places = Caffeine.newBuilder()
            .maximumSize(HeapShare.oneIn(32, BYTES_OF_A_PLACE))
            .expireAfterAccess(KEPT_UNASKED)
            .build();
    private final Cache<Stretch, Map<UUID, List<UUID>>> contributors = Caffeine.newBuilder()
            .maximumWeight(HeapShare.oneIn(32, BYTES_OF_A_CONTRIBUTOR))
            .weigher((Stretch of, Map<UUID, List<UUID>> byPlace) -> 1 + weight(byPlace))
            .expireAfterAccess(KEPT_UNASKED)
            .build();

    /** @param history the mark of the history that knows the way */
    record Way(Object history, UUID unit, LocalDate on, LocalDate treeDay) {}

    /** @param history the mark of the history that knows it */
    record Stretch(Object history, LocalDate on, LocalDate treeDay) {}

    @Nullable
    Place place(Way way) {
        return places.getIfPresent(way);
    }

    void keep(Way way, Place place) {
        places.put(way, place);
    }

    Map<UUID, List<UUID>> contributors(Stretch stretch, Supplier<Map<UUID, List<UUID>>> search) {
        return contributors.get(stretch, none -> search.get());
    }

    /** @param marks those of the histories at hand */
    void keepOnlyOf(Collection<Object> marks) {
        places.asMap().keySet().removeIf(way -> !marks.contains(way.history()));
        contributors.asMap().keySet().removeIf(stretch -> !marks.contains(stretch.history()));
    }

    void forget() {
        places.invalidateAll();
        contributors.invalidateAll();
    }

    private static int weight(Map<UUID, List<UUID>> byPlace) {
        return byPlace.values().stream().mapToInt(List::size).sum();
    }
}
