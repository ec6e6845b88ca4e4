package vn.tiendo.reporting.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knowncalendar.KnownCalendars;

/** Tells of what is so, once an occasion, and on a day on which the unit works. */
@ApplicationScoped
class Raising {

    private final AlertRows rows;
    private final KnownCalendars calendars;

    Raising(AlertRows rows, KnownCalendars calendars) {
        this.rows = rows;
        this.calendars = calendars;
    }

    /** What is not told today because of a day off is told on the next working day, if it is still so. */
    void raise(UUID plan, List<Condition> conditions, AsOf view) {
        var told = rows.told(plan);
        var news = conditions.stream()
                .filter(condition -> !told.contains(condition.once()))
                .toList();
        if (news.isEmpty()) {
            return;
        }
        var working = calendars.knownAt(view.knownAt());
        rows.add(
                news.stream()
                        .filter(condition -> !working.isDayOff(condition.unitId(), view.at()))
                        .toList(),
                view.at());
    }
}
