package vn.tiendo.reporting.knownunit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.reporting.memory.HeapShare;

/**
 * Trees, and who may ever count for whom, of all histories together. They are bounded by the units in them: a country
 * with many days of change weighs a thousand times what a province with few does.
 */
public final class KeptTrees {

    private static final int BYTES_OF_A_UNIT = 300;
    private static final int BYTES_OF_AN_ID = 16;

    private final Cache<TreeOf, UnitTree> trees;
    private final Cache<KinOf, Set<UUID>> kin;

    private KeptTrees(long units, long ids) {
        trees = Caffeine.newBuilder()
                .maximumWeight(units)
                .weigher((TreeOf of, UnitTree tree) -> 1 + tree.weight())
                .build();
        kin = Caffeine.newBuilder()
                .maximumWeight(ids)
                .weigher((KinOf of, Set<UUID> found) -> 8 + found.size())
                .build();
    }

    // By the history's mark, not by the history: who belongs together is told by identity.
    private record TreeOf(Object history, LocalDate day) {}

    private record KinOf(Object history, UUID unit) {}

    static KeptTrees ofThisHeap() {
        return new KeptTrees(HeapShare.oneIn(8, BYTES_OF_A_UNIT), HeapShare.oneIn(32, BYTES_OF_AN_ID));
    }

    UnitTree tree(Object history, LocalDate day, Function<LocalDate, UnitTree> fold) {
        return trees.get(new TreeOf(history, day), of -> fold.apply(of.day()));
    }

    Set<UUID> kin(Object history, UUID unit, Function<UUID, Set<UUID>> search) {
        return kin.get(new KinOf(history, unit), of -> search.apply(of.unit()));
    }

    /**
     * A tree keeps its history alive: where that is not kept any more, neither are its trees.
     *
     * @param marks those of the histories at hand
     */
    void keepOnlyOf(Collection<Object> marks) {
        trees.asMap().keySet().removeIf(of -> !marks.contains(of.history()));
        kin.asMap().keySet().removeIf(of -> !marks.contains(of.history()));
    }

    void forget() {
        trees.invalidateAll();
        kin.invalidateAll();
    }
}
