package vn.tiendo.reporting.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSources;
import vn.tiendo.events.plans.Period;
import vn.tiendo.events.reporting.TargetStateChanged;
import vn.tiendo.messaging.Outbox;
import vn.tiendo.messaging.OutgoingEvent;
import vn.tiendo.reporting.targetchange.TargetStateAnnouncement;
import vn.tiendo.reporting.targetchange.TargetStateChange;

/** Announces changed states of targets on the topic of this service. */
@ApplicationScoped
class TargetStatePublishing implements TargetStateAnnouncement {

    private final Outbox outbox;

    TargetStatePublishing(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(List<TargetStateChange> changes) {
        outbox.appendAll(changes.stream().map(TargetStatePublishing::outgoing).toList());
    }

    private static OutgoingEvent outgoing(TargetStateChange change) {
        var event = new TargetStateChanged(
                change.id(),
                change.targetId(),
                change.planId(),
                change.unitId(),
                new Period(change.period().from(), change.period().through()),
                change.former(),
                change.state(),
                change.percent(),
                change.onDay(),
                change.recordedAt());
        return new OutgoingEvent(
                event.topic(), event.eventType(), EventSources.REPORTING, event.subject(), EventJson.write(event));
    }
}
