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

/** Units in a view: always the fold of the acts that the view knows, so that an answer repeats for ever. */
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

    UnitLookup(UnitActs acts) {
        this.acts = acts;
    }

    Optional<Unit> byId(UUID unitId, AsOf view) {
        return acts.history(unitId, view.knownAt()).flatMap(history -> history.in(view));
    }

    /** At most this many units after the given place, in order. */
    List<Unit> page(Wanted wanted, AsOf view, Predicate<Unit> after, int limit) {
        return acts.candidates(wanted.system(), wanted.code(), wanted.parent(), view.knownAt()).stream()
                .flatMap(history -> history.in(view).stream())
                .filter(wanted::fits)
                .filter(after)
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    static String codeOf(Unit unit) {
        return Objects.requireNonNullElse(unit.terms().code(), "");
    }
}
