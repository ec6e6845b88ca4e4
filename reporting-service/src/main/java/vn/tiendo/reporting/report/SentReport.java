package vn.tiendo.reporting.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that was sent for an instance of an obligation.
 *
 * @param returnedOn when it was sent back; null while it stands
 */
record SentReport(
        UUID instanceId,
        UUID reportId,
        LocalDate sentOn,
        String contentHash,
        @Nullable LocalDate returnedOn) {

    boolean isReturned() {
        return returnedOn != null;
    }
}
