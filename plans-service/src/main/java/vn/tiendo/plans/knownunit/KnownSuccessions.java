package vn.tiendo.plans.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The successions that have arrived here. */
@ApplicationScoped
public class KnownSuccessions {
    private final KnownSuccessionActs acts;

    KnownSuccessions(KnownSuccessionActs acts) {
        this.acts = acts;
    }

    /** The succession as known at the instant; empty where it had not arrived by then. */
    public Optional<Succession> find(UUID successionId, Instant knownAt) {
        return acts.find(successionId, knownAt);
    }

    /** The units that the successions name, and those of successions that they replace, as far as these have arrived. */
    public Set<UUID> unitsOf(Collection<UUID> successionIds) {
        return successionIds.isEmpty() ? Set.of() : acts.unitsOf(successionIds);
    }
}
