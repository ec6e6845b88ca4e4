package vn.tiendo.units.succession;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The part of a unit's quotas that comes to another one, where every split on the way states shares. */
final class QuotaShares {

    private static final int SCALE = 6;

    private QuotaShares() {}

    /** Empty where a split states no shares, where nothing is split, and going back. */
    static Optional<BigDecimal> along(UUID from, UUID to, Set<UUID> via, Collection<Succession> successions) {
        var part = BigDecimal.ONE;
        var at = from;
        boolean divided = false;
        for (var succession : via.stream()
                .flatMap(id -> successions.stream().filter(one -> one.id().equals(id)))
                .toList()) {
            var act = succession.stated();
            if (!act.from().contains(at)) {
                return Optional.empty(); // several ways, or back: nothing that one number could say
            }
            var next = nextOf(act, to, via, successions);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            if (act.kind() == SuccessionKind.SPLIT) {
                var weight = weightOf(act, next.get());
                if (weight.isEmpty()) {
                    return Optional.empty();
                }
                part = part.multiply(weight.get());
                divided = true;
            }
            at = next.get();
        }
        return divided && at.equals(to) ? Optional.of(part.setScale(SCALE, RoundingMode.HALF_UP)) : Optional.empty();
    }

    // The successor through which the way goes on: the goal itself, or one that a later succession on the way names.
    private static Optional<UUID> nextOf(
            StatedSuccession act, UUID goal, Set<UUID> via, Collection<Succession> successions) {
        if (act.to().contains(goal)) {
            return Optional.of(goal);
        }
        return act.to().stream()
                .filter(unit -> successions.stream()
                        .anyMatch(one ->
                                via.contains(one.id()) && one.stated().from().contains(unit)))
                .findFirst();
    }

    private static Optional<BigDecimal> weightOf(StatedSuccession act, UUID unit) {
        var sum = act.shares().stream().map(QuotaShare::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return act.shares().stream()
                .filter(share -> share.unitId().equals(unit))
                .map(share -> share.weight().divide(sum, 2 * SCALE, RoundingMode.HALF_UP))
                .findFirst();
    }
}
