package vn.tiendo.reporting.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.targetstate.JudgementView;
import vn.tiendo.reporting.whatif.WhatIfView.RankView;
import vn.tiendo.reporting.whatif.WhatIfView.RankingView;
import vn.tiendo.reporting.whatif.WhatIfView.StateView;
import vn.tiendo.reporting.whatif.WhatIfView.TotalsView;

/** Puts the two sides together, target by target, period by period, unit by unit. */
final class Comparing {

    private final Side before;
    private final Side after;
    private final Collection<UUID> asked;
    private final List<StateView> states = new ArrayList<>();
    private final List<RankingView> rankings = new ArrayList<>();
    private final List<TotalsView> totals = new ArrayList<>();

    /** @param asked the units shown; none: the plan's, those below it and those with a quota */
    Comparing(Side before, Side after, Collection<UUID> asked) {
        this.before = before;
        this.after = after;
        this.asked = asked;
        before.targets().forEach(this::compare);
    }

    /** All states, whether they would change or not. */
    List<StateView> states() {
        return states;
    }

    List<RankingView> rankings() {
        return rankings;
    }

    List<TotalsView> totals() {
        return totals;
    }

    private void compare(KnownTarget target) {
        var periods = new TreeSet<>(before.periodsOf(target.id()));
        periods.addAll(after.periodsOf(target.id()));
        for (var period : periods) {
            var compared = unitsOf(target.id(), period).stream()
                    .flatMap(unit -> state(target, unit, period))
                    .toList();
            states.addAll(compared);
            var sums = Sums.of(before, target.id(), period);
            var supposedSums = Sums.of(after, target.id(), period);
            if (compared.stream().anyMatch(StateView::isChanged) || !sums.says(supposedSums)) {
                totals.add(new TotalsView(target.id(), PeriodView.of(period), sums.shown(), supposedSums.shown()));
                rankings.add(ranking(target.id(), period));
            }
        }
    }

    private Set<UUID> unitsOf(UUID target, Period period) {
        var units = new LinkedHashSet<>(asked);
        if (units.isEmpty()) {
            units.addAll(before.units(target, period));
            units.addAll(after.units(target, period));
        }
        return units;
    }

    private Stream<StateView> state(KnownTarget target, UUID unit, Period period) {
        var is = before.judge(target.id(), unit, period).map(JudgementView::of);
        var wouldBe = after.judge(target.id(), unit, period).map(JudgementView::of);
        return after.unit(unit, period).or(() -> before.unit(unit, period)).stream()
                .map((KnownUnit known) -> new StateView(
                        target.id(),
                        target.key(),
                        unit,
                        known.name(),
                        known.code(),
                        PeriodView.of(period),
                        is.orElse(null),
                        wouldBe.orElse(null)));
    }

    private RankingView ranking(UUID target, Period period) {
        return new RankingView(
                target,
                PeriodView.of(period),
                before.ranking(target, period).stream().map(RankView::of).toList(),
                after.ranking(target, period).stream().map(RankView::of).toList());
    }
}
