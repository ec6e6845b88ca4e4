package vn.tiendo.reporting.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.reporting.knownunit.UnitTree;
import vn.tiendo.reporting.ledger.ClosedPeriods.Closing;

/** The closed periods as they stood when a file was begun. */
record ClosedDays(List<Closing> closings) {

    ClosedDays {
        closings = List.copyOf(closings);
    }

    /** Whether the unit, or one above it on that day, has closed the day. */
    boolean cover(UUID unit, LocalDate day, UnitTree tree) {
        for (var closing : closings) {
            if (!day.isBefore(closing.from())
                    && !day.isAfter(closing.through())
                    && tree.isWithin(unit, closing.unitId())) {
                return true;
            }
        }
        return false;
    }
}
