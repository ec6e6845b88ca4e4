package vn.tiendo.units.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Problem;

/** Who records a succession acts for everybody in it: those that give, on their last day, and those that take. */
@ApplicationScoped
class SuccessionAuthority {

    private final Authority authority;
    private final SuccessionActs acts;

    SuccessionAuthority(Authority authority, SuccessionActs acts) {
        this.authority = authority;
        this.acts = acts;
    }

    /** Who replaces a succession takes it back, and acts for everybody in that one, too. */
    void over(StatedSuccession act) {
        overUnitsOf(act);
        Optional.ofNullable(act.replaces())
                .flatMap(replaced -> acts.find(replaced, SuccessionChecks.ALL_THAT_IS_KNOWN))
                .ifPresent(replaced -> overUnitsOf(replaced.stated()));
    }

    private void overUnitsOf(StatedSuccession act) {
        act.from().forEach(unit -> authority.over(unit, act.kind().keepsTheUnit() ? act.effectiveOn() : act.eve()));
        act.to().forEach(unit -> toTakeOver(unit, act));
    }

    // What takes over may itself be taken over on the same day, and then stands under nobody on it.
    private void toTakeOver(UUID unit, StatedSuccession act) {
        if (!authority.reaches(unit, act.effectiveOn()) && !authority.reaches(unit, act.eve())) {
            throw Problem.of(403, "UNIT_OUTSIDE_AUTHORITY", act.effectiveOn());
        }
    }
}
