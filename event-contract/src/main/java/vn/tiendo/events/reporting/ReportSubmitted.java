package vn.tiendo.events.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A unit has sent a report; from then on its figures are frozen.
 *
 * @param instanceId the instance of an obligation that it fulfils
 * @param version 1 for the first; one that takes the place of another has the next
 * @param sentOn the day of sending; timeliness goes by it
 * @param contentHash SHA-256 of its content
 */
public record ReportSubmitted(
        UUID reportId,
        UUID unitId,
        @Nullable UUID planId,
        @Nullable UUID instanceId,
        int version,
        @Nullable UUID supersedesId,
        String kind,
        String titleVi,
        String titleEn,
        LocalDate sentOn,
        LocalDate at,
        Instant knownAt,
        String contentHash,
        Instant recordedAt)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.REPORT_SUBMITTED;
    }

    @Override
    public UUID subject() {
        return reportId;
    }
}
