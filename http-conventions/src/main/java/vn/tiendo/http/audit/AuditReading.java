package vn.tiendo.http.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;

/** The audit as a caller may see it: with a unit, the deeds of callers within its authority on the day of the deed. */
@ApplicationScoped
class AuditReading {
    private static final int AT_ONCE = 500;
    private static final ZoneId CIVIL = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AuditRows rows;
    private final Authority authority;
    private final CurrentCaller caller;

    AuditReading(AuditRows rows, Authority authority, CurrentCaller caller) {
        this.rows = rows;
        this.authority = authority;
        this.caller = caller;
    }

    /** As many as that, where there are so many. */
    List<AuditRow> after(AuditPlace start, AuditFilter asked, int limit) {
        var found = new ArrayList<AuditRow>();
        walk(start, asked, limit, found::add);
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    /** Every row, some at a time: memory does not grow with their number. */
    void each(AuditPlace start, AuditFilter asked, Consumer<AuditRow> reader) {
        walk(start, asked, Integer.MAX_VALUE, reader);
    }

    private void walk(AuditPlace start, AuditFilter asked, int wanted, Consumer<AuditRow> reader) {
        var horizon = rows.horizon();
        var place = start;
        int seen = 0;
        List<AuditRow> some;
        do {
            some = rows.after(place, asked, horizon, AT_ONCE);
            var visible = some.stream().filter(this::isVisible).toList();
            visible.forEach(reader);
            seen += visible.size();
            place = some.isEmpty() ? place : AuditPlace.behind(some.getLast());
        } while (some.size() == AT_ONCE && seen < wanted);
    }

    private boolean isVisible(AuditRow row) {
        if (caller.get().unit() == null) {
            return true;
        }
        return row.unit() != null && authority.reaches(row.unit(), LocalDate.ofInstant(row.at(), CIVIL));
    }
}
