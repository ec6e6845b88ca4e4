package vn.tiendo.units.eligibility;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Violations;
import vn.tiendo.units.unit.UnitRegister;

/** Sets rules. What follows for few enterprises is concluded at once, for many by {@code EligibilityUpkeep} afterwards. */
@ApplicationScoped
class SettingRules {
    static final int FEW = 2000;

    /** A rule, and the ids of the events that follow from it at once. */
    record Recorded(EligibilityRule rule, List<UUID> events) {}

    private final EligibilityRules rules;
    private final EligibilityInputs inputs;
    private final Concluding concluding;
    private final DueConclusions due;
    private final UnitRegister units;
    private final Authority authority;
    private final CurrentCaller caller;

    SettingRules(
            EligibilityRules rules,
            EligibilityInputs inputs,
            Concluding concluding,
            DueConclusions due,
            UnitRegister units,
            Authority authority,
            CurrentCaller caller) {
        this.rules = rules;
        this.inputs = inputs;
        this.concluding = concluding;
        this.due = due;
        this.units = units;
        this.authority = authority;
        this.caller = caller;
    }

    /** A rule of a unit for its subtree. 403; 422 UNKNOWN_UNIT, UNIT_NOT_IN_FORCE, CONDITION_MISSING. */
    Recorded set(RuleRequest request) {
        // Before the unit: who acts on an enterprise takes the rules first, too.
        rules.lockAll();
        check(request);
        authority.over(request.unitId(), request.effectiveOn());
        var rule = rules.add(
                UuidCreator.getTimeOrderedEpoch(), request, caller.get().subject());
        var surveyed = inputs.surveyedBelow(List.of(request.unitId()), FEW + 1);
        if (surveyed.size() > FEW) {
            due.add(request.unitId());
            return new Recorded(rule, List.of());
        }
        return new Recorded(rule, concluding.concluded(surveyed));
    }

    private void check(RuleRequest request) {
        var violations = new Violations();
        var standing = units.keep(request.unitId(), request.effectiveOn());
        if (standing.isEmpty()) {
            violations.add("#/unitId", "UNKNOWN_UNIT");
        } else if (!standing.get().inForce()) {
            violations.add("#/unitId", "UNIT_NOT_IN_FORCE", request.effectiveOn());
        }
        if (request.conditions().askNothing()) {
            violations.add("#/anyOf", "CONDITION_MISSING");
        }
        violations.throwIfAny();
    }
}
