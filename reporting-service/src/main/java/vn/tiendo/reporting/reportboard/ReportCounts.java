package vn.tiendo.reporting.reportboard;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.reporting.report.InstanceTimeliness;
import vn.tiendo.reporting.report.Punctuality;

/** How many reports stand how. */
@Schema(name = "ReportCounts")
record ReportCounts(
        int onTime,
        int late,

        @Schema(description = "Of the late ones, those that waited for a report below")
        int lateForOthers,

        int missing,

        @Schema(description = "Of the missing ones, those below which a report had not come when they were due")
        int missingForOthers,

        int notDue,

        @Schema(description = "Those whose day has passed or that have come; with onTime the share that was punctual")
        int due) {

    static ReportCounts of(Collection<InstanceTimeliness> reports) {
        int onTime = count(reports, Punctuality.ON_TIME, false);
        int late = count(reports, Punctuality.LATE, false);
        int missing = count(reports, Punctuality.MISSING, false);
        return new ReportCounts(
                onTime,
                late,
                count(reports, Punctuality.LATE, true),
                missing,
                count(reports, Punctuality.MISSING, true),
                count(reports, Punctuality.NOT_DUE, false),
                onTime + late + missing);
    }

    private static int count(Collection<InstanceTimeliness> reports, Punctuality state, boolean caused) {
        return (int) reports.stream()
                .filter(each -> each.state() == state)
                .filter(each -> !caused || !each.causes().isEmpty())
                .count();
    }
}
