package vn.tiendo.events.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A report was sent back to its unit; what it fulfilled is owed again.
 *
 * @param instanceId the instance of an obligation that it fulfils
 * @param version 1 for the first; one that takes the place of another has the next
 */
public record ReportReturned(
        UUID reportId,
        UUID unitId,
        @Nullable UUID planId,
        @Nullable UUID instanceId,
        int version,
        LocalDate returnedOn,
        String reason,
        Instant recordedAt)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.REPORT_RETURNED;
    }

    @Override
    public UUID subject() {
        return reportId;
    }
}
