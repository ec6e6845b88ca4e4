package vn.tiendo.plans.cascade;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a plan below it.
 *
 * @param parent what the plan itself carries out; absent where it stands alone
 * @param targets each of its targets in each period, in its order
 * @param units those that are to issue a plan or have, in the order of their codes
 */
public record Cascade(@Nullable PlanCascaded parent, List<CarriedTarget> targets, List<AskedUnit> units) {

    public Cascade {
        targets = List.copyOf(targets);
        units = List.copyOf(units);
    }

    /** Those that are to issue a plan. */
    public Stream<AskedUnit> asked() {
        return units.stream().filter(AskedUnit::isAsked);
    }
}
