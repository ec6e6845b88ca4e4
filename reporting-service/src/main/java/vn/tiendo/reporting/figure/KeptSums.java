package vn.tiendo.reporting.figure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.memory.HeapShare;

/**
 * Sums of own figures that were made for earlier answers. They are kept under all that they were made from, and with the
 * instant at which they were known: whoever asks for a later one adds what was recorded since.
 */
final class KeptSums {

    private static final int SUMS_KEPT = 400_000;
    private static final int BYTES_OF_A_SUM = 120;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final Cache<Asked, PostedSums> kept;

    private KeptSums(long most) {
        kept = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Asked asked, PostedSums sums) -> 1 + sums.size())
                .expireAfterWrite(KEPT_FOR)
                .build();
    }

    /**
     * Which sums.
     *
     * @param history the mark of the history of the units: it stands for the trees and the ways of successions
     * @param questions each with what its indicator was when it was asked
     */
    record Asked(
            Object history,
            LocalDate at,
            @Nullable UUID top,
            @Nullable BordersParameter borders,
            Map<Question, Nature> questions) {}

    /** What of an indicator decides how it is summed up. */
    record Nature(boolean stock, boolean addedUp, boolean throughAreas) {}

    static KeptSums some() {
        return new KeptSums(Math.min(SUMS_KEPT, HeapShare.oneIn(6, BYTES_OF_A_SUM)));
    }

    /** For figures that are not those recorded: nobody else may get them. */
    static KeptSums apart() {
        return new KeptSums(Math.min(SUMS_KEPT, HeapShare.oneIn(24, BYTES_OF_A_SUM)));
    }

    /** Those known at the instant or before it. */
    @Nullable
    PostedSums upTo(Instant knownAt, Asked asked) {
        var found = kept.getIfPresent(asked);
        return found == null || found.knownAt().isAfter(knownAt) ? null : found;
    }

    /** The latest known are kept: the present is asked for most. */
    void keep(Asked asked, PostedSums sums) {
        kept.asMap().merge(asked, sums, (one, other) -> one.knownAt().isAfter(other.knownAt()) ? one : other);
    }

    /**
     * A sum keeps the history that it was made by alive: where that is not at hand any more, neither are its sums.
     *
     * @param marks those of the histories at hand
     */
    void keepOnlyOf(Collection<Object> marks) {
        kept.asMap().keySet().removeIf(asked -> !marks.contains(asked.history()));
    }

    void forget() {
        kept.invalidateAll();
    }
}
