package vn.tiendo.plans.target;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.indicator.IndicatorKind;
import vn.tiendo.plans.indicator.IndicatorTerms;
import vn.tiendo.plans.indicator.RatioOf;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Place;

/** Reads what a target says beyond kind, operator and values; each contradiction is refused at its place. */
final class TargetShapeChecks {
    private final StatedTarget stated;
    private final Place place;
    private final @Nullable IndicatorTerms indicator;
    private final List<PeriodValue> values;

    TargetShapeChecks(StatedTarget stated, Place place, @Nullable IndicatorTerms indicator, List<PeriodValue> values) {
        this.stated = stated;
        this.place = place;
        this.indicator = indicator;
        this.values = values;
    }

    TargetShape checked(TargetKeys keys, int scale, UnitsMentioned mentioned) {
        requireCountingStartInOrder();
        requirePinnedRatio();
        requireScopeOfItsIndicator();
        requireCarryingYears();
        var growth = Optional.ofNullable(stated.growth()).flatMap(own -> own.checked(place.at("growth")));
        requireGrowthWithoutValues();
        var pace = Optional.ofNullable(stated.pace())
                .flatMap(own -> place.at("pace").accept(own::pace));
        var classes = new UnitValueChecks(place.at("unitValues"), periods(), scale, stated.growth() != null);
        return new TargetShape(
                stated.countingFrom(),
                classes.checked(Objects.requireNonNullElse(stated.unitValues(), List.of()), mentioned),
                growth.orElse(null),
                stated.scope(),
                stated.pinned(),
                stated.carry(),
                pace.orElse(null),
                restated(keys));
    }

    private List<Period> periods() {
        return values.stream().map(PeriodValue::period).toList();
    }

    /** Sums can begin earlier than their period; years, levels and shares have days of their own. */
    private void requireCountingStartInOrder() {
        var start = stated.countingFrom();
        if (start == null) {
            return;
        }
        if (!stated.kind().mayCountFromAnotherDay() || (indicator != null && indicator.kind() != IndicatorKind.FLOW)) {
            place.at("countingFrom").refuse("COUNTING_START_UNEXPECTED", stated.kind());
        }
        periods().stream()
                .filter(period -> period.isOverBefore(start))
                .findFirst()
                .ifPresent(period -> place.at("countingFrom").refuse("COUNTING_START_AFTER_PERIOD", start, period));
    }

    /** What registers count can be counted for another day; what was reported in a period is that of the period. */
    private void requirePinnedRatio() {
        boolean countsRegisters = stated.kind().isShare()
                && (indicator == null
                        || indicator.ratio() == null
                        || indicator.ratio().of() != RatioOf.INDICATORS);
        if (stated.pinned() != null && !countsRegisters) {
            place.at("pinned").refuse("PINNED_WITHOUT_DENOMINATOR", stated.kind());
        }
    }

    private void requireScopeOfItsIndicator() {
        var scope = stated.scope();
        if (scope == null || scope.ownership().isEmpty() || indicator == null || indicator.registry() == null) {
            return;
        }
        var counted = indicator.registry().ownership();
        if (!new HashSet<>(counted).equals(new HashSet<>(scope.ownership()))) {
            place.at("scope").at("ownership").refuse("SCOPE_CONTRADICTS_INDICATOR");
        }
    }

    private void requireCarryingYears() {
        if (Boolean.TRUE.equals(stated.carry()) && stated.kind() != TargetKind.ANNUAL_MINIMUM) {
            place.at("carry").refuse("CARRY_UNEXPECTED", stated.kind());
        }
    }

    private void requireGrowthWithoutValues() {
        if (stated.growth() != null && values.stream().anyMatch(value -> value.value() != null)) {
            place.at("growth").refuse("GROWTH_WITH_VALUE");
        }
    }

    private @Nullable UUID restated(TargetKeys keys) {
        boolean restates = stated.kind() == TargetKind.RESTATEMENT;
        if (stated.restates() == null) {
            if (restates) {
                place.at("restates").refuse("RESTATES_REQUIRED");
            }
            return null;
        }
        if (!restates) {
            place.at("restates").refuse("RESTATES_UNEXPECTED", stated.kind());
        }
        if (stated.restates().equals(stated.key())) {
            place.at("restates").refuse("TARGET_LOOP");
        }
        var original = keys.named(stated.restates());
        if (original.isEmpty()) {
            place.at("restates").refuse("UNKNOWN_TARGET");
        }
        return original.orElse(null);
    }
}
