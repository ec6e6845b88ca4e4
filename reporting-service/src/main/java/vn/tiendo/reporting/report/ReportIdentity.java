package vn.tiendo.reporting.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What never changes of a report.
 *
 * @param unitId the unit that reports
 * @param planId on which plan; null of a report on figures alone
 * @param instanceId the instance of an obligation that it fulfils
 * @param kind as obligations call it: PERIODIC_REPORT, INTERIM_REVIEW, FINAL_REVIEW, …
 * @param version 1 for the first; one that takes the place of another has the next
 * @param supersedesId the report whose place it takes
 * @param reason why it takes its place
 */
public record ReportIdentity(
        UUID id,
        UUID unitId,
        @Nullable UUID planId,
        @Nullable UUID instanceId,
        String kind,
        int version,
        @Nullable UUID supersedesId,
        @Nullable String reason) {

    /** Another report of the same, to take the place of this one. */
    ReportIdentity next(UUID nextId, String why) {
        return new ReportIdentity(nextId, unitId, planId, instanceId, kind, version + 1, id, why);
    }
}
