package vn.tiendo.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The caller's authority: the subtree of its unit as it stood at the date of the fact. */
@ApplicationScoped
public class Authority {
    private final CurrentCaller caller;
    private final UnitScope scope;

    Authority(CurrentCaller caller, UnitScope scope) {
        this.caller = caller;
        this.scope = scope;
    }

    /** For writes: 403 UNIT_OUTSIDE_AUTHORITY when the unit is not the caller's to act for. */
    public void over(UUID unit, LocalDate on) {
        if (!reaches(unit, on)) {
            throw Problem.of(403, "UNIT_OUTSIDE_AUTHORITY", on);
        }
    }

    /** For what the caller may not even know of: 404 as for an id that does not exist. */
    public void seeing(UUID unit, LocalDate on) {
        if (!reaches(unit, on)) {
            throw Problem.of(404, "NOT_FOUND");
        }
    }

    /** The same question without a refusal. */
    public boolean reaches(UUID unit, LocalDate on) {
        UUID own = caller.get().unit();
        return own == null || scope.covers(own, unit, on);
    }
}
