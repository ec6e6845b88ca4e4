package vn.tiendo.plans.reallocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.tiendo.plans.allocation.LargestRemainder;
import vn.tiendo.plans.allocation.Quota;
import vn.tiendo.plans.allocation.QuotasInForce;
import vn.tiendo.plans.knownunit.Succession;

/**
 * The quotas that successors are proposed for the units that ended: whole quotas of the eve, never the remainder, since
 * what was achieved travels by borders. One successor has the sum, with its own; several have their shares, and without
 * shares nothing until a person decides.
 *
 * @param inCodeOrder the successors; of equal remainders the first one gets the step that is left
 * @param scale decimal places of the steps in which the target counts
 * @param additive false for a share or an index, which is passed on and never added or divided
 */
record Reallocation(Succession succession, List<UUID> inCodeOrder, int scale, boolean additive) {

    /** What is proposed for the period of these quotas of the eve; nothing where no unit that ended had a quota in it. */
    List<ProposedCell> proposed(QuotasInForce eve) {
        var ended = succession.from().stream()
                .filter(eve.quotas()::containsKey)
                .map(eve::of)
                .toList();
        boolean over = eve.period().isOverBefore(succession.effectiveOn());
        if (over || !succession.kind().endsItsSources() || ended.isEmpty()) {
            return List.of();
        }
        var parts = succession.to().size() == 1 ? List.of(together(ended)) : shares(together(ended));
        return IntStream.range(0, inCodeOrder.size())
                .mapToObj(nth -> {
                    var unit = inCodeOrder.get(nth);
                    var quota = parts.get(nth).flatMap(part -> withItsOwn(part, unit, eve));
                    return new ProposedCell(
                            eve.period(),
                            unit,
                            quota.filter(Reallocation::gives).orElse(null));
                })
                .toList();
    }

    private static boolean gives(Quota quota) {
        return !(quota instanceof Quota.NotAssigned);
    }

    private Optional<Quota> withItsOwn(Quota part, UUID unit, QuotasInForce eve) {
        return succession.from().contains(unit) ? Optional.of(part) : together(List.of(part, eve.of(unit)));
    }

    private List<Optional<Quota>> shares(Optional<Quota> whole) {
        var weights = inCodeOrder.stream()
                .map(succession.shares()::get)
                .map(Optional::ofNullable)
                .toList();
        boolean divisible = weights.stream().flatMap(Optional::stream).anyMatch(weight -> weight.signum() > 0);
        if (whole.isEmpty() || !divisible) {
            return weights.stream().map(none -> Optional.<Quota>empty()).toList();
        }
        var stated =
                weights.stream().map(weight -> weight.orElse(BigDecimal.ZERO)).toList();
        var parts = parts(whole.get(), stated);
        return IntStream.range(0, parts.size())
                .mapToObj(nth -> weights.get(nth).flatMap(named -> parts.get(nth)))
                .toList();
    }

    private List<Optional<Quota>> parts(Quota whole, List<BigDecimal> weights) {
        return switch (whole) {
            case Quota.Assigned(var value)
            when additive ->
                LargestRemainder.split(value, scale, weights).stream()
                        .map(part -> Optional.of(Quota.number(part)))
                        .toList();
            // Half of "one or two, if possible" is nothing that anybody has decided.
            case Quota.SoftRange soft
            when additive ->
                weights.stream().map(none -> Optional.<Quota>empty()).toList();
            default -> weights.stream().map(each -> Optional.of(whole)).toList();
        };
    }

    /** Numbers make their sum, a blank adds nothing; what is no number stands only where it stands alone. */
    private Optional<Quota> together(List<Quota> quotas) {
        var given = quotas.stream().filter(Reallocation::gives).toList();
        if (given.isEmpty()) {
            return Optional.of(new Quota.NotAssigned());
        }
        var numbers = given.stream().filter(Quota::isNumber).toList();
        if (additive && !numbers.isEmpty()) {
            return Optional.of(
                    Quota.number(numbers.stream().map(Quota::inSum).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        var candidates = numbers.isEmpty() ? given : numbers;
        boolean alike = candidates.stream().map(Quota::cell).distinct().count() == 1;
        boolean twoRanges = candidates.size() > 1 && candidates.getFirst() instanceof Quota.SoftRange;
        return alike && !twoRanges ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
