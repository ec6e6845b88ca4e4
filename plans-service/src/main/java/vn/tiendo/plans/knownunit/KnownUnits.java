package vn.tiendo.plans.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.http.UnitScope;
import vn.tiendo.plans.knownunit.UnitsMentioned.Mention;

/** The units that have arrived here, and whether they were in force on a day. */
@ApplicationScoped
public class KnownUnits implements UnitScope {
    private final KnownUnitActs acts;

    KnownUnits(KnownUnitActs acts) {
        this.acts = acts;
    }

    @Override
    public boolean covers(UUID callerUnit, UUID unit, LocalDate on) {
        return acts.isWithin(unit, callerUnit, on);
    }

    /** Refuses, at its place, each unit that has not arrived (NOT_YET_KNOWN) or is not in force (UNIT_NOT_IN_FORCE). */
    public void check(UnitsMentioned mentioned) {
        var firstDays = acts.firstDays(mentioned.unitIds());
        mentioned.all().forEach(mention -> check(mention, Optional.ofNullable(firstDays.get(mention.unitId()))));
    }

    private static void check(Mention mention, Optional<LocalDate> firstDay) {
        if (firstDay.isEmpty()) {
            mention.place().refuse("NOT_YET_KNOWN", mention.unitId());
        } else if (mention.on() != null && firstDay.get().isAfter(mention.on())) {
            mention.place().refuse("UNIT_NOT_IN_FORCE", mention.unitId(), mention.on(), firstDay.get());
        }
    }
}
