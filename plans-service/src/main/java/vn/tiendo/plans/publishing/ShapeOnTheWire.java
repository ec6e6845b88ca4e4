package vn.tiendo.plans.publishing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.plans.Pace;
import vn.tiendo.events.plans.PinnedDenominator;
import vn.tiendo.events.plans.TargetGrowth;
import vn.tiendo.events.plans.TargetScope;
import vn.tiendo.events.plans.TargetShape;
import vn.tiendo.events.plans.TargetValue;
import vn.tiendo.events.plans.UnitException;
import vn.tiendo.events.plans.UnitValue;

/** What a target says beyond kind, operator and values, in the shape of the contract. */
final class ShapeOnTheWire {

    private ShapeOnTheWire() {}

    static @Nullable TargetShape of(vn.tiendo.plans.target.TargetShape own) {
        return own.equals(vn.tiendo.plans.target.TargetShape.PLAIN)
                ? null
                : new TargetShape(
                        own.countingFrom(),
                        unlessEmpty(own.unitValues(), ShapeOnTheWire::unitValue),
                        orNull(
                                own.growth(),
                                growth -> new TargetGrowth(
                                        growth.percent(), orNull(growth.baselinePeriod(), Wire::period))),
                        orNull(own.scope(), ShapeOnTheWire::scope),
                        orNull(
                                own.pinned(),
                                pinned -> new PinnedDenominator(pinned.snapshotDate(), pinned.ruleVersion())),
                        own.carry(),
                        orNull(own.pace(), pace -> new Pace(pace.onTrack(), pace.atRisk())),
                        own.restatesTargetId());
    }

    private static UnitValue unitValue(vn.tiendo.plans.target.UnitValue own) {
        return new UnitValue(
                own.level(),
                own.system(),
                own.groupId(),
                orNull(own.period(), Wire::period),
                orNull(own.value(), ShapeOnTheWire::value),
                unlessEmpty(
                        own.except(),
                        each -> new UnitException(each.unitId(), orNull(each.value(), ShapeOnTheWire::value))));
    }

    private static TargetScope scope(vn.tiendo.plans.target.TargetScope own) {
        return new TargetScope(own.system(), unlessEmpty(own.ownership(), Enum::name), own.textVi(), own.textEn());
    }

    private static TargetValue value(vn.tiendo.plans.target.TargetValue own) {
        return new TargetValue(own.floor(), own.stretch());
    }

    private static <T, R> @Nullable List<R> unlessEmpty(List<T> own, Function<T, R> written) {
        return own.isEmpty() ? null : own.stream().map(written).toList();
    }

    private static <T, R> @Nullable R orNull(@Nullable T own, Function<T, R> written) {
        return Optional.ofNullable(own).map(written).orElse(null);
    }
}
