package vn.tiendo.reporting.importing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownunit.HistoryScope;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** Whether what was recorded for a unit and a day may be taken back. */
record UndoAllowance(
        UnitHistory units,
        ClosedDays closed,
        LocalDate today,
        @Nullable UUID authority) {

    /** The code of why it may not; empty when it may. */
    Optional<String> refusal(UUID unit, LocalDate day, boolean withDocument) {
        var tree = units.treeOn(day);
        if (authority != null && !new HistoryScope(units).answersFor(authority, unit, day, today)) {
            return Optional.of("UNIT_OUTSIDE_AUTHORITY");
        }
        return !withDocument && closed.cover(unit, day, tree) ? Optional.of("DOCUMENT_REQUIRED") : Optional.empty();
    }
}
