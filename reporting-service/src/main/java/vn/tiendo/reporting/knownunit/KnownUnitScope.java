package vn.tiendo.reporting.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.http.UnitScope;
import vn.tiendo.reporting.knowledge.Knowledge;

/** The trees and the successions by which authority is asked, as known now. */
@ApplicationScoped
class KnownUnitScope implements UnitScope {
    private final KnownUnits units;
    private final Knowledge knowledge;

    KnownUnitScope(KnownUnits units, Knowledge knowledge) {
        this.units = units;
        this.knowledge = knowledge;
    }

    @Override
    public Collection<UUID> upwards(UUID unit, LocalDate on) {
        return now().upwards(unit, on);
    }

    @Override
    public Set<UUID> successors(UUID unit, LocalDate by) {
        return now().successors(unit, by);
    }

    @Override
    public Optional<UUID> areaServedBy(UUID unit, LocalDate on) {
        return now().areaServedBy(unit, on);
    }

    @Override
    public Set<UUID> everReached(UUID unit) {
        return now().everReached(unit);
    }

    private HistoryScope now() {
        return new HistoryScope(units.knownAt(knowledge.recent()));
    }
}
