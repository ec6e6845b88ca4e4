package vn.tiendo.reporting.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSources;
import vn.tiendo.events.reporting.ReportApproved;
import vn.tiendo.events.reporting.ReportReturned;
import vn.tiendo.events.reporting.ReportSubmitted;
import vn.tiendo.messaging.Outbox;
import vn.tiendo.messaging.OutgoingEvent;
import vn.tiendo.reporting.ledger.Document;
import vn.tiendo.reporting.report.ReportAct.Approved;
import vn.tiendo.reporting.report.ReportAct.Returned;
import vn.tiendo.reporting.report.ReportAct.Submitted;
import vn.tiendo.reporting.report.ReportAnnouncement;
import vn.tiendo.reporting.report.ReportIdentity;
import vn.tiendo.reporting.report.StatedDraft;

/** Announces on the topic of this service what is done with reports; the subject is the report. */
@ApplicationScoped
class ReportPublishing implements ReportAnnouncement {

    private final Outbox outbox;

    ReportPublishing(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID announce(ReportIdentity report, StatedDraft terms, Submitted act, Instant recordedAt) {
        return append(new ReportSubmitted(
                report.id(),
                report.unitId(),
                report.planId(),
                report.instanceId(),
                report.version(),
                report.supersedesId(),
                report.kind(),
                terms.titleVi(),
                terms.titleEn(),
                act.on(),
                terms.at(),
                act.knownAt(),
                act.contentHash(),
                recordedAt));
    }

    @Override
    public UUID announce(ReportIdentity report, Returned act, Instant recordedAt) {
        return append(new ReportReturned(
                report.id(),
                report.unitId(),
                report.planId(),
                report.instanceId(),
                report.version(),
                act.on(),
                act.reason(),
                recordedAt));
    }

    @Override
    public UUID announce(ReportIdentity report, Approved act, Instant recordedAt) {
        return append(new ReportApproved(
                report.id(),
                report.unitId(),
                report.planId(),
                report.instanceId(),
                report.version(),
                act.approverId(),
                act.on(),
                act.complete(),
                number(act.document()),
                recordedAt));
    }

    private UUID append(Event event) {
        return outbox.append(new OutgoingEvent(
                event.topic(), event.eventType(), EventSources.REPORTING, event.subject(), EventJson.write(event)));
    }

    private static @Nullable String number(@Nullable Document document) {
        return document == null ? null : document.number();
    }
}
