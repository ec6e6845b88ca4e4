package vn.tiendo.plans.calendar;

import java.util.UUID;

/** Tells the others of a calendar, in the transaction that sets it. */
public interface CalendarPublisher {

    /** The id of the event. */
    UUID publish(CalendarSet act);
}
