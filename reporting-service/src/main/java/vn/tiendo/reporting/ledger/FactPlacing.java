package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownunit.KnownUnits;

/** Whether a fact may lie on a unit and a day: the unit exists then, the day is no future one, a closed one has its document. */
@ApplicationScoped
class FactPlacing {

    private final Knowledge knowledge;
    private final KnownUnits units;
    private final ClosedPeriods closedPeriods;

    FactPlacing(Knowledge knowledge, KnownUnits units, ClosedPeriods closedPeriods) {
        this.knowledge = knowledge;
        this.units = units;
        this.closedPeriods = closedPeriods;
    }

    /** @param dayPointer where the request states the day */
    void check(
            UUID unit,
            LocalDate day,
            String dayPointer,
            @Nullable Document document,
            Instant knownAt,
            EntryViolations violations) {
        if (isPlaced(unit, day, dayPointer, knownAt, violations)) {
            checkClosing(unit, day, document, knownAt, violations);
        }
    }

    /** Whether the unit is in force on the day, be it closed or not; refuses a future day besides. */
    boolean isPlaced(UUID unit, LocalDate day, String dayPointer, Instant knownAt, EntryViolations violations) {
        if (day.isAfter(knowledge.today())) {
            violations.add(dayPointer, "OCCURRED_IN_FUTURE");
        }
        var history = units.knownAt(knownAt);
        if (!history.knows(unit)) {
            violations.addUnknown("#/unitId");
            return false;
        }
        boolean inForce = history.treeOn(day).contains(unit);
        if (!inForce) {
            violations.add("#/unitId", "UNIT_NOT_IN_FORCE", day);
        }
        return inForce;
    }

    void checkClosing(
            UUID unit, LocalDate day, @Nullable Document document, Instant knownAt, EntryViolations violations) {
        var line = units.knownAt(knownAt).treeOn(day).upwardFrom(unit);
        if (document == null && closedPeriods.cover(line, day)) {
            violations.add("#/document", "DOCUMENT_REQUIRED", day);
        }
    }
}
