package vn.tiendo.reporting.knowncalendar;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.plans.CalendarSet;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Keeps every calendar. */
@ApplicationScoped
class CalendarFold implements EventFold {

    private final KnownCalendars calendars;

    CalendarFold(KnownCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public boolean reads(String type) {
        return type.equals(EventTypes.CALENDAR_SET);
    }

    @Override
    public void fold(StoredEvent event) {
        calendars.add(event, EventJson.read(event.json(), CalendarSet.class));
    }
}
