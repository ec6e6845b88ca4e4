package vn.tiendo.units.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tiendo.units.unit.UnitWatch;

/**
 * Concludes at once what follows from an act on units, where it follows for few enterprises that nobody else is at: the answer to
 * the act then names all that it has changed. {@code EligibilityUpkeep} concludes it again after the commit, whatever came here.
 */
@ApplicationScoped
class MovedUnits implements UnitWatch {
    // With one event a class of organisations they still fit in a Wait-For.
    private static final int FEW = 12;

    private final EligibilityInputs inputs;
    private final EligibilityRules rules;
    private final Concluding concluding;

    MovedUnits(EligibilityInputs inputs, EligibilityRules rules, Concluding concluding) {
        this.inputs = inputs;
        this.rules = rules;
        this.concluding = concluding;
    }

    @Override
    public List<UUID> moved(Collection<UUID> units) {
        var surveyed = inputs.surveyedBelow(units, FEW + 1);
        if (surveyed.isEmpty() || surveyed.size() > FEW) {
            return List.of();
        }
        // The act holds its units already: whoever waited here for one who waits for them would never end.
        return rules.tryToKeep() && concluding.tryToLock(surveyed) ? concluding.concluded(surveyed) : List.of();
    }
}
