package vn.tiendo.plans.knownunit;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.http.UnitScope;
import vn.tiendo.plans.knownunit.UnitsMentioned.Mention;
import vn.tiendo.plans.period.Period;

/** The units that have arrived here, and whether they were in force on a day. */
@ApplicationScoped
public class KnownUnits implements UnitScope {
    private final KnownUnitActs acts;
    private final KnownSuccessionActs successions;

    KnownUnits(KnownUnitActs acts, KnownSuccessionActs successions) {
        this.acts = acts;
        this.successions = successions;
    }

    @Override
    public boolean covers(UUID callerUnit, UUID unit, LocalDate on) {
        return acts.isWithin(unit, callerUnit, on);
    }

    /** Refuses, at its place, each unit that has not arrived (NOT_YET_KNOWN) or does not exist then (UNIT_NOT_IN_FORCE). */
    public void check(UnitsMentioned mentioned) {
        var firstDays = acts.firstDays(mentioned.unitIds());
        var lastDays = successions.lastDays(mentioned.unitIds());
        mentioned
                .all()
                .forEach(mention -> check(
                        mention,
                        Optional.ofNullable(firstDays.get(mention.unitId()))
                                .map(first -> new UnitLife(first, lastDays.get(mention.unitId())))));
    }

    private static void check(Mention mention, Optional<UnitLife> life) {
        var days = mention.days();
        if (life.isEmpty()) {
            mention.place().refuse("NOT_YET_KNOWN", mention.unitId());
        } else if (days != null && !life.get().touches(days)) {
            mention.place().refuse("UNIT_NOT_IN_FORCE", mention.unitId(), written(days), life.get());
        }
    }

    private static Object written(Period days) {
        return days.from().equals(days.through()) ? days.from() : days;
    }

    /** The last day of each of the units that has ended. */
    public Map<UUID, LocalDate> lastDays(Collection<UUID> unitIds) {
        return unitIds.isEmpty() ? Map.of() : successions.lastDays(unitIds);
    }

    /** The units in the order of their codes on the day; those without one last. */
    public List<UUID> inCodeOrder(Collection<UUID> unitIds, LocalDate on) {
        var codes = acts.codes(unitIds, on);
        return unitIds.stream()
                .sorted(Comparator.comparing((UUID unit) -> codes.get(unit), Comparator.nullsLast(naturalOrder()))
                        .thenComparing(UUID::toString))
                .toList();
    }
}
