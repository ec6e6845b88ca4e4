package vn.tiendo.reporting.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.targetstate.Judgement;
import vn.tiendo.reporting.whatif.WhatIfView.SumsView;

/**
 * What one side asks, gives out and has achieved of a target in a period. A unit that has ended by then gives nothing out any
 * more: its quota lies with its successors, or with nobody.
 *
 * @param numbers what units below the plan's own are given
 */
record Sums(Optional<Judgement> owner, List<Quota.Assigned> numbers, Map<String, Integer> states) {

    static Sums of(Side side, UUID target, Period period) {
        var owner = side.plan().header().unitId();
        var units = side.withQuota(target, period).stream()
                .filter(unit -> !unit.equals(owner))
                .flatMap(unit -> side.judge(target, unit, period).stream())
                .toList();
        var states = new TreeMap<String, Integer>();
        units.forEach(judgement -> states.merge(judgement.result().state().name(), 1, Integer::sum));
        return new Sums(
                side.judge(target, owner, period),
                units.stream()
                        .map(judgement -> judgement.result().quota())
                        .filter(Quota.Assigned.class::isInstance)
                        .map(Quota.Assigned.class::cast)
                        .toList(),
                states);
    }

    BigDecimal allocated() {
        return numbers.stream().map(Quota.Assigned::floor).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the plan's unit is asked for, where that is a number. */
    Optional<Quota.Assigned> asked() {
        return owner.map(judgement -> judgement.result().quota())
                .filter(Quota.Assigned.class::isInstance)
                .map(Quota.Assigned.class::cast);
    }

    SumsView shown() {
        return new SumsView(
                asked().map(Quota.Assigned::floor).orElse(null),
                numbers.isEmpty() ? null : allocated(),
                numbers.size(),
                owner.map(judgement -> judgement.result().achieved()).orElse(null),
                states);
    }

    /** Whether the two say the same; 3 and 3.0 do. */
    boolean says(Sums other) {
        return shownKey().equals(other.shownKey());
    }

    private List<Object> shownKey() {
        var shown = shown();
        return List.of(
                plain(shown.asked()), plain(shown.allocated()), shown.units(), plain(shown.achieved()), shown.states());
    }

    private static String plain(@Nullable BigDecimal number) {
        return Objects.toString(
                number == null ? null : number.stripTrailingZeros().toPlainString());
    }
}
