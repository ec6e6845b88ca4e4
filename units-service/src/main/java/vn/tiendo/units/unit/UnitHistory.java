package vn.tiendo.units.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;

/** All acts on one unit, and what they make of it (SEMANTICS 1). A change before the creation has no effect. */
record UnitHistory(UUID unitId, UnitSystem system, List<UnitAct> acts) {

    UnitHistory {
        acts = List.copyOf(acts);
    }

    /** What holds from a day until the day before another, or without an end. */
    record Version(LocalDate from, @Nullable LocalDate until, Unit unit) {}

    /** The unit in this view; empty before its creation or before that was known. */
    Optional<Unit> in(AsOf view) {
        var counting = Fold.actsIn(view, acts);
        return counting.stream()
                .filter(act -> act.type() == UnitAct.Type.CREATED)
                .findFirst()
                .flatMap(created -> Fold.of(
                        counting.stream()
                                .filter(act -> !act.effectiveOn().isBefore(created.effectiveOn()))
                                .toList(),
                        view,
                        act -> unit(act.effectiveOn(), act.terms()),
                        (unit, act) -> unit(act.effectiveOn(), unit.terms().then(act.terms()))));
    }

    /** Every version that the acts make, in the order of time, without gaps. */
    List<Version> versions() {
        var days = acts.stream().map(Act::effectiveOn).distinct().sorted().toList();
        var knownAt = acts.stream().map(Act::recordedAt).max(Instant::compareTo);
        var versions = new ArrayList<Version>();
        for (int i = 0; i < days.size(); i++) {
            var from = days.get(i);
            var until = i + 1 < days.size() ? days.get(i + 1) : null;
            in(new AsOf(from, knownAt.orElseThrow())).ifPresent(unit -> versions.add(new Version(from, until, unit)));
        }
        return versions;
    }

    /** The day on which an act that is already known says something else than one that has effect from this day. */
    Optional<LocalDate> restated(LocalDate from, Function<UnitTerms, @Nullable Object> what) {
        return acts.stream()
                .filter(act -> act.effectiveOn().isAfter(from) && what.apply(act.terms()) != null)
                .map(Act::effectiveOn)
                .min(LocalDate::compareTo);
    }

    private Unit unit(LocalDate since, UnitTerms terms) {
        return new Unit(unitId, system, since, terms);
    }
}
