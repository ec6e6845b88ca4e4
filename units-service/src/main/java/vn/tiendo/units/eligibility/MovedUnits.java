package vn.tiendo.units.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.units.unit.UnitWatch;

/**
 * Concludes at once what follows from an act on units, where it follows for few enterprises that nobody else is at: the answer to
 * the act then names all that it has changed. {@code EligibilityUpkeep} concludes it again after the commit, whatever came here.
 */
@ApplicationScoped
class MovedUnits implements UnitWatch {
    private final DueConclusions due;
    private final EligibilityInputs inputs;
    private final EligibilityRules rules;
    private final Concluding concluding;

    MovedUnits(DueConclusions due, EligibilityInputs inputs, EligibilityRules rules, Concluding concluding) {
        this.due = due;
        this.inputs = inputs;
        this.rules = rules;
        this.concluding = concluding;
    }

    @Override
    public List<UUID> moved() {
        var units = due.unitsOfThisTransaction();
        if (units.isEmpty()) {
            return List.of();
        }
        var surveyed = inputs.surveyedBelow(units, null, Concluding.AT_ONCE + 1);
        if (surveyed.isEmpty() || surveyed.size() > Concluding.AT_ONCE) {
            return List.of();
        }
        // The act holds its units already: whoever waited here for one who waits for them would never end.
        return rules.isKept() && concluding.isFree(surveyed) ? concluding.concluded(surveyed) : List.of();
    }
}
