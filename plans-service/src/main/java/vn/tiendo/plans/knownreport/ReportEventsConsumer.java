package vn.tiendo.plans.knownreport;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.reporting.ReportReturned;
import vn.tiendo.events.reporting.ReportSubmitted;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.plans.knownreport.KnownReportActs.ReportAct;

/** Keeps what reporting-service tells of reports that somebody owes; of others nothing is asked here. */
@ApplicationScoped
class ReportEventsConsumer implements EventFold {
    private final KnownReportActs acts;

    ReportEventsConsumer(KnownReportActs acts) {
        this.acts = acts;
    }

    @Override
    public boolean reads(String type) {
        return EventTypes.REPORT_SUBMITTED.equals(type) || EventTypes.REPORT_RETURNED.equals(type);
    }

    @Override
    public void fold(StoredEvent event) {
        if (EventTypes.REPORT_SUBMITTED.equals(event.type())) {
            add(event, EventJson.read(event.json(), ReportSubmitted.class));
        } else {
            add(event, EventJson.read(event.json(), ReportReturned.class));
        }
    }

    private void add(StoredEvent event, ReportSubmitted told) {
        if (told.instanceId() != null) {
            acts.add(
                    event,
                    new ReportAct(told.instanceId(), told.reportId(), "SUBMITTED", told.sentOn(), told.recordedAt()));
        }
    }

    private void add(StoredEvent event, ReportReturned told) {
        if (told.instanceId() != null) {
            acts.add(
                    event,
                    new ReportAct(
                            told.instanceId(), told.reportId(), "RETURNED", told.returnedOn(), told.recordedAt()));
        }
    }
}
