package vn.tiendo.reporting.knownplan;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.plans.TargetGrowth;
import vn.tiendo.events.plans.UnitException;
import vn.tiendo.events.plans.UnitValue;
import vn.tiendo.reporting.knowntarget.ClassValue;
import vn.tiendo.reporting.knowntarget.Growth;
import vn.tiendo.reporting.knowntarget.TargetShape;
import vn.tiendo.reporting.knowntarget.TargetValue;

/** What a target says beyond kind, operator and values, read from the contract. */
final class TargetShapes {

    private TargetShapes() {}

    static TargetShape of(vn.tiendo.events.plans.TargetShape stated) {
        var classes = Objects.requireNonNullElse(stated.unitValues(), List.<UnitValue>of()).stream()
                .map(TargetShapes::classValue)
                .toList();
        var scope = stated.scope();
        var pinned = stated.pinned();
        return new TargetShape(
                stated.countingFrom(),
                classes,
                growth(stated.growth()),
                scope == null ? null : scope.system(),
                pinned == null ? null : pinned.snapshotDate());
    }

    private static ClassValue classValue(UnitValue stated) {
        var exceptions = new HashMap<UUID, TargetValue>();
        Objects.requireNonNullElse(stated.except(), List.<UnitException>of())
                .forEach(each -> exceptions.put(each.unitId(), TargetActs.value(each.value())));
        return new ClassValue(
                stated.level(),
                stated.system(),
                stated.groupId(),
                stated.period() == null ? null : TargetActs.period(stated.period()),
                TargetActs.value(stated.value()),
                exceptions);
    }

    private static @Nullable Growth growth(@Nullable TargetGrowth stated) {
        return stated == null
                ? null
                : new Growth(
                        stated.percent(),
                        stated.baselinePeriod() == null ? null : TargetActs.period(stated.baselinePeriod()));
    }
}
