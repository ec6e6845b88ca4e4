package vn.tiendo.reporting.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.reporting.knowntarget.Quota;

/**
 * The quotas that successors would be proposed (SEMANTICS 2, 13): whole ones of the eve, never the remainder, since what was
 * achieved travels by borders. One successor has the sum, with its own; several have their shares by largest remainder,
 * and without shares nothing. What is no number is passed on where it stands alone.
 *
 * @param ended the quotas of the eve of the units that end
 * @param own those of the successors, in the order of their codes: of equal remainders the first one gets the step
 * @param shares weights of the successors; none: not to be divided
 * @param scale decimal places of the steps in which the target counts
 * @param additive false for a share or an index, which is passed on and never added or divided
 */
record QuotasOfSuccessors(
        List<Quota> ended, Map<UUID, Quota> own, Map<UUID, BigDecimal> shares, int scale, boolean additive) {

    /** By successor; one that is missing is not yet re-allocated. */
    Map<UUID, Quota> proposed() {
        var units = List.copyOf(own.keySet());
        var whole = together(ended);
        var parts = units.size() == 1 ? List.of(whole) : parts(whole, units);
        var found = new LinkedHashMap<UUID, Quota>();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            parts.get(i)
                    .flatMap(part -> together(List.of(part, own.getOrDefault(unit, new Quota.NotAssigned()))))
                    .filter(QuotasOfSuccessors::gives)
                    .ifPresent(quota -> found.put(unit, quota));
        }
        return found;
    }

    private List<Optional<Quota>> parts(Optional<Quota> whole, List<UUID> units) {
        var weights = units.stream()
                .map(unit -> shares.getOrDefault(unit, BigDecimal.ZERO))
                .toList();
        boolean divisible = whole.isPresent() && weights.stream().anyMatch(weight -> weight.signum() > 0);
        var parts = new ArrayList<Optional<Quota>>();
        var divided = divisible ? divided(whole.orElseThrow(), weights) : List.<Optional<Quota>>of();
        for (int i = 0; i < units.size(); i++) {
            parts.add(divisible && shares.containsKey(units.get(i)) ? divided.get(i) : Optional.empty());
        }
        return parts;
    }

    private List<Optional<Quota>> divided(Quota whole, List<BigDecimal> weights) {
        return switch (whole) {
            case Quota.Assigned number
            when additive ->
                LargestRemainder.split(number.floor(), scale, weights).stream()
                        .map(part -> Optional.<Quota>of(new Quota.Assigned(part, null)))
                        .toList();
            // Half of "one or two, if possible" is nothing that anybody has decided.
            case Quota.SoftRange range
            when additive ->
                weights.stream().map(none -> Optional.<Quota>empty()).toList();
            default -> weights.stream().map(each -> Optional.of(whole)).toList();
        };
    }

    /** Numbers make their sum, a blank adds nothing; what is no number stands only where it stands alone. */
    private Optional<Quota> together(List<Quota> quotas) {
        var given = quotas.stream().filter(QuotasOfSuccessors::gives).toList();
        var numbers = given.stream()
                .filter(Quota.Assigned.class::isInstance)
                .map(Quota.Assigned.class::cast)
                .toList();
        if (given.isEmpty()) {
            return Optional.of(new Quota.NotAssigned());
        }
        if (additive && !numbers.isEmpty()) {
            var sum = numbers.stream().map(Quota.Assigned::floor).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Optional.of(new Quota.Assigned(sum, null));
        }
        List<? extends Quota> candidates = numbers.isEmpty() ? given : numbers;
        boolean alike = candidates.stream().distinct().count() == 1;
        boolean twoRanges = candidates.size() > 1 && candidates.getFirst() instanceof Quota.SoftRange;
        return alike && !twoRanges ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private static boolean gives(Quota quota) {
        return !(quota instanceof Quota.NotAssigned);
    }
}
