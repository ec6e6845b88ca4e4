package vn.tiendo.units.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;

/**
 * Who may register and change an enterprise: whoever answers, on the day of the act, for the place where it lies, for the Party
 * unit that manages it, or for its zone. Who moves it away needs no say in where it goes.
 */
@ApplicationScoped
class EnterpriseAuthority {
    private final Authority authority;
    private final CurrentCaller caller;
    private final EnterprisePlaces places;

    EnterpriseAuthority(Authority authority, CurrentCaller caller, EnterprisePlaces places) {
        this.authority = authority;
        this.caller = caller;
        this.places = places;
    }

    /** 403 unless the caller answers for one of the units that count the enterprise on that day. */
    void over(Enterprise enterprise, LocalDate on) {
        overOneOf(places.of(enterprise, on), on);
    }

    /** 403 unless the caller answers for one of these units on that day. */
    void overOneOf(List<UUID> units, LocalDate on) {
        if (caller.get().unit() == null) {
            return;
        }
        if (units.stream().noneMatch(unit -> authority.reaches(unit, on))) {
            throw Problem.of(403, "UNIT_OUTSIDE_AUTHORITY", on);
        }
    }
}
