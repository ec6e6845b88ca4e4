package vn.tiendo.reporting.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.answer.AssessmentView;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.difference.DifferenceView.Standing;
import vn.tiendo.reporting.difference.DifferenceView.StateChange;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.targetstate.AskedPlans.Asked;
import vn.tiendo.reporting.targetstate.Computed;
import vn.tiendo.reporting.targetstate.Judgement;
import vn.tiendo.reporting.targetstate.JudgementView;

/** The states of a plan at two moments. */
final class StateChanges {

    private final Optional<Moment> before;
    private final Moment after;

    StateChanges(Optional<Asked> before, Asked after) {
        this.before = before.map(Moment::of);
        this.after = Moment.of(after);
    }

    /** A plan at one moment, with its figures read. */
    private record Moment(Asked asked, List<Computed> targets) {

        static Moment of(Asked asked) {
            return new Moment(asked, asked.targets(Set.of()));
        }

        Optional<Computed> find(UUID target) {
            return targets.stream()
                    .filter(each -> each.target().id().equals(target))
                    .findFirst();
        }

        Optional<Judgement> judged(UUID target, UUID unit, Period period) {
            return find(target)
                    .filter(each -> asked.states().periodsOf(each).contains(period))
                    .map(each -> asked.states().judge(each, unit, period));
        }
    }

    /** Of these units; in the order of targets, units and periods. */
    List<StateChange> of(List<UnitHead> units) {
        var changes = new ArrayList<StateChange>();
        for (var target : targets()) {
            for (var period : periodsOf(target)) {
                units.forEach(unit -> change(target, unit, period).ifPresent(changes::add));
            }
        }
        return changes;
    }

    /** Those of now, then those that are no more. */
    private List<UUID> targets() {
        var ids = new ArrayList<UUID>();
        after.targets().forEach(target -> ids.add(target.target().id()));
        before.ifPresent(then -> then.targets().stream()
                .map(target -> target.target().id())
                .filter(id -> !ids.contains(id))
                .forEach(ids::add));
        return ids;
    }

    private TreeSet<Period> periodsOf(UUID target) {
        var periods = new TreeSet<Period>();
        after.find(target)
                .ifPresent(now -> periods.addAll(after.asked().states().periodsOf(now)));
        before.ifPresent(then -> then.find(target)
                .ifPresent(own -> periods.addAll(then.asked().states().periodsOf(own))));
        return periods;
    }

    private Optional<StateChange> change(UUID target, UnitHead unit, Period period) {
        var then = before.flatMap(moment -> moment.judged(target, unit.id(), period));
        var now = after.judged(target, unit.id(), period);
        return says(then).equals(says(now))
                ? Optional.empty()
                : Optional.of(new StateChange(
                        target,
                        unit,
                        PeriodView.of(period),
                        then.map(StateChanges::standing).orElse(null),
                        now.map(StateChanges::standing).orElse(null),
                        difference(then, now)));
    }

    /** What is compared: the result, not the borders in which it was counted, nor where the present rate leads. */
    private static Optional<List<Object>> says(Optional<Judgement> judgement) {
        return judgement.map(each -> {
            var result = each.result();
            return List.of(
                    result.state(),
                    result.quota(),
                    plain(result.value()),
                    plain(result.stretch()),
                    plain(result.achieved()),
                    plain(result.effective()),
                    plain(result.denominator()),
                    result.early(),
                    result.reached());
        });
    }

    private static String plain(@Nullable BigDecimal quantity) {
        return quantity == null ? "-" : quantity.stripTrailingZeros().toPlainString();
    }

    private static Standing standing(Judgement judgement) {
        return new Standing(AssessmentView.of(judgement.assessment()), JudgementView.of(judgement));
    }

    private static @Nullable BigDecimal difference(Optional<Judgement> then, Optional<Judgement> now) {
        if (now.isEmpty() || now.get().indicator() == null || now.get().result().denominator() != null) {
            return null;
        }
        var earlier = then.map(each -> each.result().achieved()).orElse(BigDecimal.ZERO);
        var later = now.get().result().achieved();
        return Objects.requireNonNull(now.get().indicator()).scaled(later.subtract(earlier));
    }
}
