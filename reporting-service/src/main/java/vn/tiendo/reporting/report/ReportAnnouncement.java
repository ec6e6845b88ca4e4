package vn.tiendo.reporting.report;

import java.time.Instant;
import java.util.UUID;
import vn.tiendo.reporting.report.ReportAct.Approved;
import vn.tiendo.reporting.report.ReportAct.Returned;
import vn.tiendo.reporting.report.ReportAct.Submitted;

/** Tells others what was done with a report, in the transaction of it; each returns the id of the event. */
public interface ReportAnnouncement {

    UUID announce(ReportIdentity report, StatedDraft terms, Submitted act, Instant recordedAt);

    UUID announce(ReportIdentity report, Returned act, Instant recordedAt);

    UUID announce(ReportIdentity report, Approved act, Instant recordedAt);
}
