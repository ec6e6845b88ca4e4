package vn.tiendo.plans.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.statement.Statement;

/** Setting a calendar. */
@ApplicationScoped
class CalendarSetting {
    private final Calendars calendars;
    private final KnownUnits units;
    private final Authority authority;
    private final CalendarPublisher publisher;

    CalendarSetting(Calendars calendars, KnownUnits units, Authority authority, CalendarPublisher publisher) {
        this.calendars = calendars;
        this.units = units;
        this.authority = authority;
        this.publisher = publisher;
    }

    /** A calendar that was set, and the event that tells of it. */
    record Recorded(CalendarSet act, UUID event) {}

    Recorded set(CalendarRequest request) {
        var statement = new Statement();
        var mentioned = new UnitsMentioned();
        mentioned.mention(statement.body().at("unitId"), request.unitId());
        units.check(mentioned);
        var terms = statement.body().accept(request::terms);
        statement.requireAccepted();
        authority.over(request.unitId(), request.effectiveOn());
        var act = calendars.set(terms.orElseThrow(), request.effectiveOn());
        return new Recorded(act, publisher.publish(act));
    }
}
