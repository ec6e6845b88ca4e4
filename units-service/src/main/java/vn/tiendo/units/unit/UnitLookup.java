package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/**
 * Units in a view. An answer repeats for ever: it is the fold of the acts that the view knows, and the latest versions are
 * read in its place only while no act is younger than the view.
 */
@ApplicationScoped
class UnitLookup {

    /** What is asked for; null asks for any. A code is looked up with a date (SEMANTICS 2). */
    record Wanted(
            @Nullable UnitSystem system,
            @Nullable String code,
            @Nullable UUID parent) {

        boolean fits(Unit unit) {
            return (system == null || unit.system() == system)
                    && (code == null || code.equals(unit.terms().code()))
                    && (parent == null || parent.equals(unit.terms().parentId()));
        }
    }

    /** By code, those without one first; the id decides between equals. */
    static final Comparator<Unit> ORDER = Comparator.<Unit, String>comparing(UnitLookup::codeOf)
            .thenComparing(unit -> unit.id().toString());

    private final UnitActs acts;
    private final UnitVersions versions;

    UnitLookup(UnitActs acts, UnitVersions versions) {
        this.acts = acts;
        this.versions = versions;
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

    /** At most this many units, in order, from the beginning or after a place. */
    List<Unit> page(Wanted wanted, AsOf view, Optional<UnitPlace> after, int limit) {
        // The look for younger acts comes after the reading: whatever the reading has seen, the look sees.
        var latest = versions.page(wanted, view.at(), after, limit);
        return acts.anyAfter(view.knownAt()) ? fold(wanted, view, after, limit) : latest;
    }

    List<Unit> fold(Wanted wanted, AsOf view, Optional<UnitPlace> after, int limit) {
        var ended = acts.endedBy(view);
        return acts.candidates(wanted.system(), wanted.code(), wanted.parent(), view.knownAt()).stream()
                .flatMap(history -> history.in(view).stream())
                .map(unit -> standing(unit, parent -> !ended.contains(parent)))
                .filter(wanted::fits)
                .filter(unit -> after.isEmpty() || after.get().isBefore(unit))
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    static String codeOf(Unit unit) {
        return Objects.requireNonNullElse(unit.terms().code(), "");
    }
}
