package vn.tiendo.plans.cascade;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.allocation.Quota;

/**
 * What one unit was given of a target, and what its own plan sets.
 *
 * @param quota the cell of the unit in the parent's tables
 * @param childPlanId its plan that carries the target out; absent while it has none
 * @param childTargetId the target of that plan that counts the same in the same period
 * @param set the floor of that target
 */
public record UnitPart(
        UUID unitId,
        Quota quota,
        @Nullable UUID childPlanId,
        @Nullable UUID childTargetId,
        @Nullable BigDecimal set) {

    /** How the plan of a unit stands to what it was given. */
    public enum Conformity {
        AS_ALLOCATED,
        ABOVE_ALLOCATION,
        BELOW_ALLOCATION,
        /** Its plan sets a value, and nothing was given to it in numbers. */
        NOT_ALLOCATED,
        /** It was given a quota, and no plan of it sets a value. */
        NOT_CARRIED_OUT
    }

    public Conformity conformity() {
        if (set == null) {
            return Conformity.NOT_CARRIED_OUT;
        }
        if (!quota.isNumber()) {
            return Conformity.NOT_ALLOCATED;
        }
        int comparison = set.compareTo(quota.inSum());
        if (comparison == 0) {
            return Conformity.AS_ALLOCATED;
        }
        return comparison > 0 ? Conformity.ABOVE_ALLOCATION : Conformity.BELOW_ALLOCATION;
    }
}
