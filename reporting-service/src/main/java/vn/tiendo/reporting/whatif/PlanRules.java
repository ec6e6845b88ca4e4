package vn.tiendo.reporting.whatif;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.TargetKind;
import vn.tiendo.reporting.targetstate.Computed;

/** What does not fit together among the numbers of a plan (SEMANTICS 7), by the rules that plans-service has for it. */
final class PlanRules {

    private final Side side;
    private final Set<Finding> found = new LinkedHashSet<>();

    private PlanRules(Side side) {
        this.side = side;
    }

    /** In the order of the targets. */
    static Set<Finding> findIn(Side side) {
        var rules = new PlanRules(side);
        for (var target : side.targets()) {
            side.computed(target.id()).ifPresent(computed -> rules.examine(target, computed));
        }
        return rules.found;
    }

    private void examine(KnownTarget target, Computed computed) {
        for (var period : side.periodsOf(target.id())) {
            periodOutsidePlan(target, period);
            allocationNotTarget(target, computed, period);
            partExceedsWhole(target, computed, period);
            quotaNotReallocated(target, computed, period);
            subperiodsBelowTotal(target, computed, period);
        }
    }

    private void periodOutsidePlan(KnownTarget target, Period period) {
        var plan = side.plan().header().period();
        if (period.from().isBefore(plan.from()) || period.through().isAfter(plan.through())) {
            found.add(Finding.ofTarget(FindingCode.PERIOD_OUTSIDE_PLAN, target.id(), period, period, plan));
        }
    }

    // Shares in percent are not given out in parts; what is soft is nobody's own.
    private void allocationNotTarget(KnownTarget target, Computed computed, Period period) {
        var kind = computed.terms().kind();
        var sums = Sums.of(side, target.id(), period);
        if (kind.isShare() || kind == TargetKind.SOFT_RANGE || sums.numbers().isEmpty()) {
            return;
        }
        sums.asked()
                .filter(asked -> !agrees(sums, asked))
                .ifPresent(asked -> found.add(Finding.ofTarget(
                        FindingCode.ALLOCATION_NOT_TARGET,
                        target.id(),
                        period,
                        sums.allocated(),
                        asked.floor(),
                        period)));
    }

    private static boolean agrees(Sums sums, Quota.Assigned asked) {
        var stretch = asked.stretch();
        int toFloor = sums.allocated().compareTo(asked.floor());
        return toFloor == 0
                || (stretch != null && toFloor > 0 && sums.allocated().compareTo(stretch) <= 0);
    }

    private void partExceedsWhole(KnownTarget part, Computed computed, Period period) {
        var whole = part.parentTargetId();
        if (computed.terms().kind() != TargetKind.OF_WHICH || whole == null) {
            return;
        }
        asked(part.id(), period)
                .ifPresent(own -> asked(whole, period)
                        .filter(all -> own.floor().compareTo(all.stretch() == null ? all.floor() : all.stretch()) > 0)
                        .ifPresent(all -> found.add(Finding.ofTarget(
                                FindingCode.PART_EXCEEDS_WHOLE,
                                part.id(),
                                period,
                                own.floor(),
                                all.floor(),
                                keyOf(whole),
                                period))));
    }

    private record Part(UUID target, Period period, BigDecimal floor) {}

    /** Floors of the sub-periods that fill a period, and together do not reach its floor (7 of 8–10). */
    private void subperiodsBelowTotal(KnownTarget total, Computed computed, Period whole) {
        var parts = partsOf(total);
        var sum = parts.stream().map(Part::floor).reduce(BigDecimal.ZERO, BigDecimal::add);
        var operator = computed.terms().operator();
        asked(total.id(), whole)
                .filter(asked -> fill(whole, parts))
                .filter(asked -> operator.isFloor() && !operator.isMetBy(sum, asked.floor()))
                .ifPresent(asked -> found.add(Finding.ofTarget(
                        FindingCode.SUBPERIODS_BELOW_TOTAL,
                        parts.getFirst().target(),
                        whole,
                        sum,
                        asked.floor(),
                        total.key())));
    }

    private List<Part> partsOf(KnownTarget total) {
        return side.targets().stream()
                .filter(part -> total.id().equals(part.parentTargetId()) && isSubperiod(part.id()))
                .flatMap(part -> side.periodsOf(part.id()).stream()
                        .flatMap(period ->
                                asked(part.id(), period)
                                        .map(asked -> new Part(part.id(), period, asked.floor()))
                                        .stream()))
                .sorted(Comparator.comparing(Part::period))
                .toList();
    }

    private boolean isSubperiod(UUID target) {
        return side.computed(target).stream()
                .map(computed -> computed.terms().kind())
                .anyMatch(kind -> kind == TargetKind.SUBPERIOD_MINIMUM || kind == TargetKind.SUBPERIOD_RANGE);
    }

    private static boolean fill(Period whole, List<Part> parts) {
        var next = whole.from();
        for (var part : parts) {
            if (!part.period().from().equals(next)) {
                return false;
            }
            next = part.period().through().plusDays(1);
        }
        return next.equals(whole.through().plusDays(1));
    }

    /** Of a unit that ended while or before its quota ran, a successor has none, or there is no successor. */
    private void quotaNotReallocated(KnownTarget target, Computed computed, Period period) {
        var day = side.judgedOn(period);
        for (var unit : computed.book().unitsWithCells(side.view())) {
            var end = side.units().successions().endOf(unit);
            if (end.isEmpty() || end.get().isAfter(day) || end.get().isBefore(period.from())) {
                continue;
            }
            var eve = side.view().on(end.get().minusDays(1));
            if (computed.book().quotaOf(unit, period, eve) instanceof Quota.Assigned asked) {
                var without = withoutQuota(computed, unit, period);
                without.forEach(heir -> found.add(new Finding(
                        FindingCode.QUOTA_NOT_REALLOCATED,
                        target.id(),
                        heir,
                        period,
                        List.of(side.nameOf(unit), asked.floor(), period))));
            }
        }
    }

    private List<UUID> withoutQuota(Computed computed, UUID ended, Period period) {
        var heirs = side.units().successions().endOf(ended).stream()
                .flatMap(end -> side.units().successions().from(ended).getOrDefault(end, List.of()).stream())
                .filter(succession -> succession.kind().endsItsSources())
                .flatMap(succession -> succession.to().stream())
                .distinct()
                .toList();
        return heirs.isEmpty()
                ? List.of(ended)
                : heirs.stream()
                        .filter(heir -> side.unit(heir, period).isPresent())
                        .filter(heir -> computed.book().quotaOf(heir, period, side.view()) instanceof Quota.NotAssigned)
                        .toList();
    }

    private Optional<Quota.Assigned> asked(UUID target, Period period) {
        return side.judge(target, side.plan().header().unitId(), period)
                .map(judgement -> judgement.result().quota())
                .filter(Quota.Assigned.class::isInstance)
                .map(Quota.Assigned.class::cast);
    }

    private String keyOf(UUID target) {
        return side.plan().target(target).map(KnownTarget::key).orElse("");
    }
}
