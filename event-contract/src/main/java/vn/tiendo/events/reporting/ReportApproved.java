package vn.tiendo.events.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * One of those who must approve a report has approved it.
 *
 * @param instanceId the instance of an obligation that it fulfils
 * @param version 1 for the first; one that takes the place of another has the next
 * @param approverId the unit that approves: each issuer of a joint plan does
 * @param complete whether nobody else has to approve it any more
 */
public record ReportApproved(
        UUID reportId,
        UUID unitId,
        @Nullable UUID planId,
        @Nullable UUID instanceId,
        int version,
        UUID approverId,
        LocalDate approvedOn,
        boolean complete,
        @Nullable String document,
        Instant recordedAt)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.REPORT_APPROVED;
    }

    @Override
    public UUID subject() {
        return reportId;
    }
}
