package vn.tiendo.plans.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.indicator.IndicatorKind;
import vn.tiendo.plans.indicator.IndicatorTerms;
import vn.tiendo.plans.indicator.Indicators;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.statement.Place;

/** Reads a stated target: every fault is refused at its place, and what is right becomes its terms. */
@ApplicationScoped
public class TargetChecks {
    private final Indicators indicators;

    TargetChecks(Indicators indicators) {
        this.indicators = indicators;
    }

    /**
     * The terms, to be used only when nothing in the request was refused.
     *
     * @param keys the other targets of the plan, and this one
     * @param planUnit owns a target that names no owner
     */
    public TargetTerms checked(
            StatedTarget stated, Place place, TargetKeys keys, UUID planUnit, UnitsMentioned mentioned) {
        var indicator = indicator(stated, place);
        var operator = Optional.ofNullable(stated.operator())
                .flatMap(symbol -> place.at("operator").accept(() -> Operator.of(symbol)));
        int scale = countsIn(stated.kind(), indicator);
        var periods = StatedPeriodValue.checked(stated.statedPeriods(), place.at("periods"), scale);
        requireWhatTheKindNeeds(stated, place, periods);
        if (stated.owner() != null) {
            mentioned.mention(place.at("owner"), stated.owner());
        }
        return new TargetTerms(
                keys.idOf(stated.key()),
                stated.key(),
                stated.section(),
                stated.titleVi(),
                stated.titleEn(),
                stated.kind(),
                indicator.map(IndicatorTerms::indicatorId).orElse(null),
                operator.orElse(null),
                stated.firmness(),
                parent(stated, place, keys),
                stated.owner() == null ? planUnit : stated.owner(),
                stated.unitOfMeasure(),
                periods,
                judgedBy(stated.kind(), indicator, periods),
                new TargetShapeChecks(stated, place, indicator.orElse(null), periods).checked(keys, scale, mentioned),
                stated.note(),
                stated.organisationType());
    }

    private Optional<IndicatorTerms> indicator(StatedTarget stated, Place place) {
        if (stated.indicator() == null) {
            if (stated.kind().isComputed()) {
                place.at("indicator").refuse("INDICATOR_REQUIRED", stated.kind());
            }
            return Optional.empty();
        }
        var indicator = indicators.named(stated.indicator());
        indicator.ifPresentOrElse(
                counted -> requireBothNumbers(stated, counted, place),
                () -> place.at("indicator").refuse("UNKNOWN_INDICATOR"));
        return indicator;
    }

    /** A share needs a whole to be a share of: that of a ratio, or the organisations to be covered. */
    private static void requireBothNumbers(StatedTarget stated, IndicatorTerms counted, Place place) {
        if (!stated.kind().isShare() || counted.ratio() != null) {
            return;
        }
        if (stated.kind() != TargetKind.COVERAGE_PER_ORG) {
            place.at("indicator").refuse("RATIO_WITHOUT_DENOMINATOR");
        } else if (counted.kind() != IndicatorKind.FLOW || stated.organisationType() == null) {
            place.at("organisationType").refuse("ORGANISATION_TYPE_REQUIRED");
        }
    }

    // A share states its value in percent, whatever steps its indicator counts in.
    private static int countsIn(TargetKind kind, Optional<IndicatorTerms> indicator) {
        return indicator
                .filter(counted -> kind.isComputed() && !kind.isShare())
                .map(IndicatorTerms::scale)
                .orElse(IndicatorTerms.FINEST_SCALE);
    }

    private static void requireWhatTheKindNeeds(StatedTarget stated, Place place, List<PeriodValue> periods) {
        var kind = stated.kind();
        if (kind.isComputed() && stated.operator() == null) {
            place.at("operator").refuse("OPERATOR_REQUIRED", kind);
        }
        if (kind.isComputed() && stated.statedPeriods().isEmpty()) {
            place.at("periods").refuse("TARGET_WITHOUT_PERIOD", kind);
        }
        if (kind.needsParent() && stated.parent() == null) {
            place.at("parent").refuse("PARENT_REQUIRED", kind);
        }
        if (kind.needsValue() && stated.growth() == null && stated.unitValues() == null) {
            periods.stream()
                    .filter(period -> period.value() == null)
                    .forEach(period -> place.at("periods").refuse("VALUE_REQUIRED", kind, period.period()));
        }
    }

    private static @Nullable UUID parent(StatedTarget stated, Place place, TargetKeys keys) {
        if (stated.parent() == null) {
            return null;
        }
        var parent = keys.named(stated.parent());
        if (parent.isEmpty()) {
            place.at("parent").refuse("UNKNOWN_TARGET");
        }
        if (stated.parent().equals(stated.key())) {
            place.at("parent").refuse("TARGET_LOOP");
        }
        return parent.orElse(null);
    }

    private static JudgedBy judgedBy(TargetKind kind, Optional<IndicatorTerms> indicator, List<PeriodValue> periods) {
        if (kind.isDecidedElsewhere()) {
            return JudgedBy.COMPUTED;
        }
        boolean counted = indicator
                .filter(terms -> kind.isShare() || terms.kind() != IndicatorKind.RATIO)
                .isPresent();
        return kind.isComputed() && counted && !periods.isEmpty() ? JudgedBy.COMPUTED : JudgedBy.TEXT;
    }
}
