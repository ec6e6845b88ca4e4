package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.plans.calendar.CalendarPublisher;
import vn.tiendo.plans.calendar.CalendarSet;
import vn.tiendo.plans.calendar.Holiday;

/** Calendars as events; the subject is the unit that sets one. */
@ApplicationScoped
class CalendarEvents implements CalendarPublisher {
    private final PlansOutbox outbox;

    CalendarEvents(PlansOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID publish(CalendarSet act) {
        var terms = act.terms();
        return outbox.append(new vn.tiendo.events.plans.CalendarSet(
                terms.calendarId(),
                terms.unitId(),
                act.effectiveOn(),
                act.recordedAt(),
                terms.weekend().stream().sorted().map(Enum::name).toList(),
                terms.holidays().stream().map(Holiday::day).sorted().toList(),
                terms.madeUp().stream().sorted().toList()));
    }
}
