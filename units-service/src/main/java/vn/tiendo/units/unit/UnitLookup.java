package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.actlog.AsOf;

/**
 * Units in a view. An answer repeats for ever: it is the fold of the acts that the view knows, and the latest versions are
 * read in its place only while no act is younger than the view.
 */
@ApplicationScoped
class UnitLookup {

    private final UnitActs acts;
    private final UnitPages pages;

    UnitLookup(UnitActs acts, UnitPages pages) {
        this.acts = acts;
        this.pages = pages;
    }

    /**
     * The same knowledge by its latest act: nothing was recorded between that and the horizon, so all answers are the same,
     * and one that is asked for again has the same tag as long as nothing is recorded.
     */
    AsOf settled(AsOf present) {
        return new AsOf(present.at(), acts.latestUntil(present.knownAt()).orElse(present.knownAt()));
    }

    Optional<Unit> byId(UUID unitId, AsOf view) {
        return acts.history(unitId, view.knownAt())
                .flatMap(history -> history.in(view))
                .map(unit -> standing(unit, parent -> isInForce(parent, view)));
    }

    /** The unit and those above it, upward to the root; empty when it is not in force. */
    List<Unit> lineAbove(UUID unitId, AsOf view) {
        var line = new ArrayList<Unit>();
        var next = byId(unitId, view);
        while (next.isPresent()) {
            line.add(next.get());
            next = Optional.ofNullable(next.get().terms().parentId()).flatMap(parent -> byId(parent, view));
        }
        return line;
    }

    /** At most this many units, in order, from the beginning or after a place. */
    List<Unit> page(WantedUnits wanted, AsOf view, Optional<UnitPlace> after, int limit) {
        // The look for younger acts comes after the reading: whatever the reading has seen, the look sees.
        var latest = pages.page(wanted, view, after, limit);
        return acts.anyAfter(view.knownAt()) ? fold(wanted, view, after, limit) : latest;
    }

    List<Unit> fold(WantedUnits wanted, AsOf view, Optional<UnitPlace> after, int limit) {
        var ended = acts.endedBy(view);
        var inForce = acts.candidates(wanted, view.knownAt()).stream()
                .flatMap(history -> history.in(view).stream())
                .map(unit -> standing(unit, parent -> !ended.contains(parent)))
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        var found = inForce.values().stream()
                .filter(wanted::fits)
                .filter(unit -> wanted.under() == null || standsUnder(wanted.under(), unit, inForce))
                .toList();
        return pages.sorted(found, wanted, after, limit);
    }

    private boolean isInForce(UUID unitId, AsOf view) {
        return acts.history(unitId, view.knownAt())
                .flatMap(history -> history.in(view))
                .isPresent();
    }

    // Children of an ended unit never move by themselves: they stay, and stand under nobody.
    private static Unit standing(Unit unit, Predicate<UUID> isInForce) {
        var parent = unit.terms().parentId();
        return parent == null || isInForce.test(parent) ? unit : unit.withoutItsParent();
    }

    private static boolean standsUnder(UUID upper, Unit unit, Map<UUID, Unit> inForce) {
        Unit above = unit;
        while (above != null && !above.id().equals(upper)) {
            above = above.terms().parentId() == null
                    ? null
                    : inForce.get(above.terms().parentId());
        }
        return above != null;
    }
}
