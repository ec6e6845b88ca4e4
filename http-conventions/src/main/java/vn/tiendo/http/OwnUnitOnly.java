package vn.tiendo.http;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The narrow answer of a service that knows no units. */
@DefaultBean
@Singleton
class OwnUnitOnly implements UnitScope {
    @Override
    public Collection<UUID> upwards(UUID unit, LocalDate on) {
        return List.of(unit);
    }

    @Override
    public Set<UUID> successors(UUID unit, LocalDate by) {
        return Set.of();
    }

    @Override
    public Set<UUID> everReached(UUID unit) {
        return Set.of(unit);
    }
}
