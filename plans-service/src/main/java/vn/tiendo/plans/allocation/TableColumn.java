package vn.tiendo.plans.allocation;

import java.util.List;
import java.util.UUID;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.target.Target;

/** A column of the table of a plan: one target in one period. */
public record TableColumn(UUID targetId, String targetKey, Period period) {

    /** All columns, in the order of the plan. */
    public static List<TableColumn> of(List<Target> targets) {
        return targets.stream()
                .filter(TableColumn::canBeSharedOut)
                .flatMap(target -> target.periods().stream()
                        .map(period ->
                                new TableColumn(target.id(), target.terms().key(), period)))
                .toList();
    }

    // What counts by no indicator has nothing to give out.
    private static boolean canBeSharedOut(Target target) {
        return target.terms().indicatorId() != null;
    }
}
