package vn.tiendo.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.calendar.Calendars;

/** Reminding a unit of what it has to do; not on its days off. */
@ApplicationScoped
class Reminding {
    private final FollowedUp followedUp;
    private final ReminderActs acts;
    private final Calendars calendars;

    Reminding(FollowedUp followedUp, ReminderActs acts, Calendars calendars) {
        this.followedUp = followedUp;
        this.acts = acts;
        this.calendars = calendars;
    }

    /** Refused also with REMINDER_ON_DAY_OFF or 409 REMINDED_THAT_DAY. */
    ReminderSent remind(ReminderRequest request) {
        var day = request.remindedOn();
        var subject = followedUp.require(request.subjectId(), request.unitId(), day, "remindedOn");
        if (calendars.latest(request.unitId()).isDayOff(day)) {
            throw Problem.of(422, "REMINDER_ON_DAY_OFF", day).at("#/remindedOn");
        }
        return acts.send(subject, request).orElseThrow(() -> Problem.of(409, "REMINDED_THAT_DAY", day));
    }
}
