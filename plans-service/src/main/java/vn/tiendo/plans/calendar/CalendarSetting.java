package vn.tiendo.plans.calendar;

import jakarta.enterprise.context.ApplicationScoped;
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

    CalendarSetting(Calendars calendars, KnownUnits units, Authority authority) {
        this.calendars = calendars;
        this.units = units;
        this.authority = authority;
    }

    CalendarSet set(CalendarRequest request) {
        var statement = new Statement();
        var mentioned = new UnitsMentioned();
        mentioned.mention(statement.body().at("unitId"), request.unitId());
        units.check(mentioned);
        var terms = statement.body().accept(request::terms);
        statement.requireAccepted();
        authority.over(request.unitId(), request.effectiveOn());
        return calendars.set(terms.orElseThrow(), request.effectiveOn());
    }
}
