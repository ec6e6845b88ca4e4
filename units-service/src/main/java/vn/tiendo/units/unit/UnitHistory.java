package vn.tiendo.units.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;

/**
 * All acts on one unit, and what they make of it (SEMANTICS 1). A change before the creation, or from the end on, has no
 * effect.
 */
record UnitHistory(UUID unitId, UnitSystem system, List<UnitAct> acts) {

    UnitHistory {
        acts = List.copyOf(acts);
    }

    /** What holds from a day until the day before another, or without an end. */
    record Version(LocalDate from, @Nullable LocalDate until, Unit unit) {}

    /** The unit in this view; empty before its creation, from its end on, or before that was known. */
    Optional<Unit> in(AsOf view) {
        var counting = Fold.actsIn(view, effective(view.knownAt()));
        if (counting.stream().anyMatch(act -> act.type() == UnitActType.ENDED)) {
            return Optional.empty();
        }
        return counting.stream()
                .filter(act -> act.type() == UnitActType.CREATED)
                .findFirst()
                .flatMap(created -> Fold.of(
                        counting.stream()
                                .filter(act -> !act.effectiveOn().isBefore(created.effectiveOn()))
                                .toList(),
                        view,
                        act -> unit(act.effectiveOn(), act.terms()),
                        (unit, act) -> unit(act.effectiveOn(), unit.terms().then(act.terms()))));
    }

    /** Every version that the acts make, in the order of time; without gaps from the beginning to the end. */
    List<Version> versions() {
        var effective = effective(Instant.MAX);
        var days = effective.stream().map(Act::effectiveOn).distinct().sorted().toList();
        var versions = new ArrayList<Version>();
        for (int i = 0; i < days.size(); i++) {
            var from = days.get(i);
            var until = i + 1 < days.size() ? days.get(i + 1) : null;
            in(new AsOf(from, Instant.MAX)).ifPresent(unit -> versions.add(new Version(from, until, unit)));
        }
        return versions;
    }

    /** The first day on which the unit exists, and the first on which it does not any more, as known at an instant. */
    Optional<UnitLife> life(Instant knownAt) {
        return effective(knownAt).stream()
                .filter(act -> act.type() == UnitActType.CREATED)
                .findFirst()
                .map(created -> new UnitLife(unitId, system, created.effectiveOn(), end(knownAt)));
    }

    /** The same without what a succession has done to the unit. */
    UnitHistory withoutActsOf(@Nullable UUID succession) {
        return new UnitHistory(
                unitId,
                system,
                acts.stream()
                        .filter(act -> act.cause() == null || !act.cause().equals(succession))
                        .toList());
    }

    /** The day on which an act that is already known says something else of the field, or the unit ends. */
    Optional<LocalDate> restated(LocalDate from, UnitField field) {
        return effective(Instant.MAX).stream()
                .filter(act -> act.effectiveOn().isAfter(from))
                .filter(act -> act.type() == UnitActType.ENDED || field.isStatedBy(act.terms()))
                .map(Act::effectiveOn)
                .min(LocalDate::compareTo);
    }

    private @Nullable LocalDate end(Instant knownAt) {
        return effective(knownAt).stream()
                .filter(act -> act.type() == UnitActType.ENDED)
                .map(Act::effectiveOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    // What is known, without the ends that are void.
    private List<UnitAct> effective(Instant knownAt) {
        var known = acts.stream().filter(act -> act.isKnownAt(knownAt)).toList();
        var voided = known.stream()
                .filter(act -> act.type() == UnitActType.VOIDED)
                .map(UnitAct::cause)
                .toList();
        return known.stream()
                .filter(act -> act.type() != UnitActType.VOIDED)
                .filter(act -> act.type() != UnitActType.ENDED || !voided.contains(act.cause()))
                .toList();
    }

    private Unit unit(LocalDate since, UnitTerms terms) {
        return new Unit(unitId, system, since, terms, null);
    }
}
