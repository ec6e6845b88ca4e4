package vn.tiendo.reporting.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.RankedUnit;
import vn.tiendo.reporting.evaluation.Ranking;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.targetstate.Computed;
import vn.tiendo.reporting.targetstate.Judgement;
import vn.tiendo.reporting.targetstate.TargetStates;

/** One side of the comparison: a plan over figures, as they are or as they would be. Used for one answer, by one thread. */
final class Side {

    private final KnownPlan plan;
    private final Function<UUID, TargetStates> opening;
    private final TargetStates states;
    private final Map<UUID, Computed> computed = new HashMap<>();
    private final Map<UUID, TargetStates> ofOthers = new HashMap<>();
    private final Map<Judged, Judgement> judged = new HashMap<>();

    /** @param opening the targets for a unit and those below it */
    Side(KnownPlan plan, Function<UUID, TargetStates> opening, @Nullable UUID onlyTarget) {
        this.plan = plan;
        this.opening = opening;
        this.states = opening.apply(plan.header().unitId());
        plan.targets().stream()
                .filter(target -> onlyTarget == null || target.id().equals(onlyTarget))
                .flatMap(target -> states.computed(target).stream())
                .filter(target -> target.indicatorId() != null)
                .forEach(target -> computed.put(target.target().id(), target));
        states.prepare(computed.values());
    }

    private record Judged(UUID target, UUID unit, Period period) {}

    KnownPlan plan() {
        return plan;
    }

    UnitHistory units() {
        return states.sheet().history();
    }

    /** In the order of the plan. */
    List<KnownTarget> targets() {
        return plan.targets().stream()
                .filter(target -> computed.containsKey(target.id()))
                .toList();
    }

    Optional<Computed> computed(UUID target) {
        return Optional.ofNullable(computed.get(target));
    }

    Collection<Period> periodsOf(UUID target) {
        return computed(target).map(states::periodsOf).orElse(List.of());
    }

    AsOf view() {
        return states.sheet().view();
    }

    /** Its last name; of a unit that nobody knows its id. */
    String nameOf(UUID unit) {
        var last = units().lastDayOf(unit).orElse(view().at());
        return units().treeOn(last).find(unit).map(KnownUnit::name).orElse(unit.toString());
    }

    /** The day whose units stand for the period. */
    LocalDate judgedOn(Period period) {
        return period.judgedOn(states.sheet().view().at());
    }

    Optional<KnownUnit> unit(UUID unit, Period period) {
        return units().treeOn(judgedOn(period)).find(unit);
    }

    /** How the target stands for the unit; empty for a unit that does not exist then. */
    Optional<Judgement> judge(UUID target, UUID unit, Period period) {
        var known = computed(target);
        if (known.isEmpty() || unit(unit, period).isEmpty()) {
            return Optional.empty();
        }
        var asked = new Judged(target, unit, period);
        var found = judged.get(asked);
        if (found == null) {
            found = statesOf(unit, period).judge(known.get(), unit, period);
            judged.put(asked, found);
        }
        return Optional.of(found);
    }

    /** Those below the plan's unit with a quota of their own, best first. */
    List<RankedUnit> ranking(UUID target, Period period) {
        return Ranking.of(withQuota(target, period).stream()
                .filter(unit -> !unit.equals(plan.header().unitId()))
                .flatMap(unit -> judge(target, unit, period).stream()
                        .flatMap(judgement -> unit(unit, period).map(judgement::contender).stream()))
                .toList());
    }

    /** The units within the plan's own for which any table has a cell, or of which the target asks as of a class. */
    Set<UUID> withQuota(UUID target, Period period) {
        var known = computed(target);
        if (known.isEmpty()) {
            return Set.of();
        }
        var within = new TreeSet<>(within(period));
        var shape = known.get().shape();
        if (shape.classValues().isEmpty()) {
            within.retainAll(known.get().book().unitsWithCells(states.sheet().view()));
        }
        return within;
    }

    /** The plan's unit, those directly below it and those with a quota. */
    Set<UUID> units(UUID target, Period period) {
        var found = new LinkedHashSet<UUID>();
        found.add(plan.header().unitId());
        units().treeOn(judgedOn(period)).childrenOf(plan.header().unitId()).forEach(child -> found.add(child.id()));
        found.addAll(withQuota(target, period));
        return found;
    }

    private Set<UUID> within(Period period) {
        return units().treeOn(judgedOn(period)).subtreeOf(plan.header().unitId());
    }

    // Figures were opened for the plan's unit and those below it; who stands elsewhere has a sheet of its own.
    private TargetStates statesOf(UUID unit, Period period) {
        return within(period).contains(unit) ? states : ofOthers.computeIfAbsent(unit, opening);
    }
}
