package vn.tiendo.plans.cascade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.allocation.Quota;
import vn.tiendo.plans.allocation.QuotasInForce;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.target.Target;

/**
 * A target of a plan in one period: what it asks for, what is shared out over units, and what their own plans set
 * (SEMANTICS 6).
 *
 * @param value what it asks for; absent where it sets none
 * @param parts of the units that were given a number or whose plans set one
 */
public record CarriedTarget(
        Target target, Period period, @Nullable BigDecimal value, List<UnitPart> parts) {

    public CarriedTarget {
        parts = List.copyOf(parts);
    }

    /** Whether the sum that is shared out meets the target. */
    public enum Sharing {
        EXACT,
        OVERALLOCATED,
        UNDERALLOCATED,
        /** No unit was given a number. */
        UNALLOCATED,
        /** The target itself sets no value to compare with. */
        WITHOUT_VALUE
    }

    static CarriedTarget of(Target target, Period period, QuotasInForce quotas, List<ChildPlan> children) {
        var carrying = children.stream()
                .filter(child -> child.carriesOut(target.terms().key()))
                .toList();
        var units = new LinkedHashSet<UUID>(quotas.quotas().keySet());
        carrying.forEach(child -> units.add(child.unitId()));
        var parts = new ArrayList<UnitPart>();
        units.forEach(unit -> parts.add(part(target, period, unit, quotas.of(unit), carrying)));
        var value = target.valueOf(period).map(own -> own.floor()).orElse(null);
        return new CarriedTarget(
                target,
                period,
                value,
                parts.stream()
                        .filter(part -> part.quota().isNumber() || part.set() != null)
                        .toList());
    }

    private static UnitPart part(Target target, Period period, UUID unit, Quota quota, List<ChildPlan> carrying) {
        var own = carrying.stream().filter(child -> child.unitId().equals(unit)).reduce((earlier, later) -> later);
        var counting = own.flatMap(child -> counting(child, target, period));
        return new UnitPart(
                unit,
                quota,
                own.map(ChildPlan::planId).orElse(null),
                counting.map(Target::id).orElse(null),
                counting.flatMap(found -> found.valueOf(period))
                        .map(set -> set.floor())
                        .orElse(null));
    }

    /** The target of the child that counts the same in the same period: one of the same kind, if there is one. */
    private static Optional<Target> counting(ChildPlan child, Target target, Period period) {
        var indicator = target.terms().indicatorId();
        var alike = child.targets().stream()
                .filter(own -> indicator != null
                        && Objects.equals(own.terms().indicatorId(), indicator)
                        && own.valueOf(period).isPresent())
                .toList();
        return alike.stream()
                .filter(own -> own.terms().kind() == target.terms().kind())
                .findFirst()
                .or(() -> alike.stream().findFirst());
    }

    /** What is shared out in numbers. */
    public BigDecimal allocated() {
        return parts.stream().map(part -> part.quota().inSum()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the units' own plans set together. */
    public BigDecimal carriedOut() {
        return parts.stream().map(UnitPart::set).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Sharing sharing() {
        if (parts.stream().noneMatch(part -> part.quota().isNumber())) {
            return Sharing.UNALLOCATED;
        }
        if (value == null) {
            return Sharing.WITHOUT_VALUE;
        }
        return switch (Integer.signum(allocated().compareTo(value))) {
            case 0 -> Sharing.EXACT;
            case 1 -> Sharing.OVERALLOCATED;
            default -> Sharing.UNDERALLOCATED;
        };
    }
}
