package vn.tiendo.plans.knownunit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Units gave way to others.
 *
 * @param shares the weight of each successor for quotas; empty where none were decided
 * @param inEffect false where a later statement annulled or replaced it
 */
public record Succession(
        UUID successionId,
        SuccessionKind kind,
        LocalDate effectiveOn,
        List<UUID> from,
        List<UUID> to,
        Map<UUID, BigDecimal> shares,
        boolean inEffect) {

    public Succession {
        from = List.copyOf(from);
        to = List.copyOf(to);
        shares = Map.copyOf(shares);
    }

    /** The last day of what was before. */
    public LocalDate eve() {
        return effectiveOn.minusDays(1);
    }
}
