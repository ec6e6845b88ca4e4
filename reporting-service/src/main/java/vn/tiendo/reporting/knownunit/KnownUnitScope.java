package vn.tiendo.reporting.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.UnitScope;
import vn.tiendo.reporting.knowledge.Knowledge;

/** A caller's authority covers the subtree of its unit on the date of the fact, as known now. */
@ApplicationScoped
class KnownUnitScope implements UnitScope {

    private final KnownUnits units;
    private final Knowledge knowledge;

    KnownUnitScope(KnownUnits units, Knowledge knowledge) {
        this.units = units;
        this.knowledge = knowledge;
    }

    @Override
    public boolean covers(UUID callerUnit, UUID unit, LocalDate on) {
        return units.at(new AsOf(on, knowledge.recent())).isWithin(unit, callerUnit);
    }
}
