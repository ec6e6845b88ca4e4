package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;

/** Whom a registrar acts for: its own unit and what stands below it on the day that the act has effect. */
@ApplicationScoped
class UnitAuthority {

    private final Authority authority;
    private final CurrentCaller caller;

    UnitAuthority(Authority authority, CurrentCaller caller) {
        this.authority = authority;
        this.caller = caller;
    }

    /** Whether the caller answers for the whole country: then no tree is asked. */
    boolean isNational() {
        return caller.get().unit() == null;
    }

    /** A root stands below nobody: only who answers for the whole country creates it. */
    void toCreateBelow(@Nullable UUID parentId, LocalDate on) {
        if (parentId != null) {
            authority.over(parentId, on);
        } else if (caller.get().unit() != null) {
            throw Problem.of(403, "ROOT_OUTSIDE_AUTHORITY");
        }
    }

    /** Who moves a unit acts for the unit and for the one that receives it. */
    void toChange(UUID unitId, UnitTerms terms, LocalDate on) {
        authority.over(unitId, on);
        if (terms.parentId() != null || terms.cleared().contains(UnitField.PARENT_ID)) {
            toCreateBelow(terms.parentId(), on);
        }
    }
}
