package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.knownobligation.OwedFilter;
import vn.tiendo.reporting.knownunit.KnownUnits;

/** Pages of who was in time, by due date. */
@ApplicationScoped
class TimelinessPages {

    private final Timeliness timeliness;
    private final KnownUnits units;
    private final Authority authority;

    TimelinessPages(Timeliness timeliness, KnownUnits units, Authority authority) {
        this.timeliness = timeliness;
        this.units = units;
        this.authority = authority;
    }

    /** What somebody looks for; what is null does not matter. */
    record Asked(
            @Nullable UUID obligation,
            @Nullable UUID plan,
            @Nullable UUID unit,
            @Nullable Punctuality state) {}

    /** 400 OBLIGATION_PLAN_OR_UNIT unless one of them is named: nobody reads the whole country at once. */
    TimelinessPage page(Asked asked, AsOf view, Limit limit, @Nullable String cursor) {
        if (asked.obligation() == null && asked.plan() == null && asked.unit() == null) {
            throw Problem.of(400, "OBLIGATION_PLAN_OR_UNIT").atParameter("plan");
        }
        var within = asked.unit() == null ? null : units.at(view).subtreeOf(asked.unit());
        var after = cursor == null ? null : Place.read(cursor);
        var rows = timeliness.of(new OwedFilter(asked.plan(), asked.obligation(), within, null), view).stream()
                .filter(each -> asked.state() == null || each.state() == asked.state())
                .filter(each -> authority.sees(each.owed().unitId(), each.owed().lastAcceptableDay()))
                .filter(each -> after == null || Place.of(each).isAfter(after))
                .limit(limit.andOneMore())
                .toList();
        Page<TimelinessView> page =
                Page.of(rows, limit, last -> Place.of(last).cursor()).map(each -> TimelinessView.of(each, view.at()));
        return new TimelinessPage(page.items(), page.nextCursor(), view.at(), view.knownAt());
    }

    /** Where in the list something stands. */
    private record Place(LocalDate due, String instance) {

        static Place of(InstanceTimeliness each) {
            return new Place(
                    each.owed().lastAcceptableDay(), each.owed().instanceId().toString());
        }

        static Place read(String cursor) {
            List<String> keys = Cursor.read(cursor);
            try {
                return new Place(LocalDate.parse(keys.getFirst()), keys.getLast());
            } catch (DateTimeParseException e) {
                throw Cursor.invalid();
            }
        }

        boolean isAfter(Place other) {
            return due.equals(other.due) ? instance.compareTo(other.instance) > 0 : due.isAfter(other.due);
        }

        String cursor() {
            return Cursor.of(due.toString(), instance);
        }
    }
}
