package vn.tiendo.actlog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The state that acts make (SEMANTICS 1): a version is the fold of the acts at (at, knownAt), by effective date. An act
 * recorded late with an early date is put where it belongs and does not undo what took effect after it.
 */
public final class Fold {

    private Fold() {}

    /** The acts that count in this view, in the order in which they apply. */
    public static <A extends Act> List<A> actsIn(AsOf view, Collection<A> acts) {
        return acts.stream()
                .filter(act -> act.countsIn(view))
                .sorted(Act.FOLD_ORDER)
                .toList();
    }

    /**
     * The state after the last act that counts, or empty when none does.
     *
     * @param begin makes a state of the first act
     * @param apply makes the next state of a state and an act
     */
    public static <A extends Act, S> Optional<S> of(
            Collection<A> acts, AsOf view, Function<A, S> begin, BiFunction<S, A, S> apply) {
        var counting = actsIn(view, acts).iterator();
        if (!counting.hasNext()) {
            return Optional.empty();
        }
        S state = begin.apply(counting.next());
        while (counting.hasNext()) {
            state = apply.apply(state, counting.next());
        }
        return Optional.of(state);
    }
}
