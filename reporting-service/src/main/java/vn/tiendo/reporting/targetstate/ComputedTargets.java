package vn.tiendo.reporting.targetstate;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.Measure;
import vn.tiendo.reporting.evaluation.TargetTerms;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.knownplan.PlanHeader;
import vn.tiendo.reporting.knowntarget.DelegationAct;
import vn.tiendo.reporting.knowntarget.Operator;
import vn.tiendo.reporting.knowntarget.TargetSetAct;

/** Finds what a target is computed from: its own indicator and values, or those of the target that stands behind it. */
final class ComputedTargets {

    private final KnownPlan plan;
    private final FigureSheet sheet;
    private final Function<UUID, Optional<KnownPlan>> planOf;

    /** @param planOf the plan in which a target stands, as known in this view */
    ComputedTargets(KnownPlan plan, FigureSheet sheet, Function<UUID, Optional<KnownPlan>> planOf) {
        this.plan = plan;
        this.sheet = sheet;
        this.planOf = planOf;
    }

    /** Empty for a target that is judged by text, or not known yet in this view. */
    Optional<Computed> of(KnownTarget target) {
        return target.restatesTargetId() == null
                ? itself(target, plan.header())
                : plan.target(target.restatesTargetId())
                        .flatMap(original -> itself(original, plan.header()))
                        .map(original -> original.shownAs(target));
    }

    /** What decides about the period: the target itself, or once it is delegated the one that sets its value. */
    Computed decidingAbout(Period period, Computed target) {
        return target.book()
                .delegationOf(period, sheet.view())
                .map(delegation -> set(target, delegation))
                .orElse(target);
    }

    private Computed set(Computed target, DelegationAct delegation) {
        var setter = delegation.byTargetId();
        if (setter == null) {
            return delegation.operator() == null ? target : target.comparing(delegation.operator());
        }
        return planOf.apply(setter)
                .flatMap(other -> other.target(setter).flatMap(own -> itself(own, other.header())))
                .map(own -> own.shownAs(target.target()))
                .orElse(target);
    }

    private Optional<Computed> itself(KnownTarget target, PlanHeader header) {
        var book = target.book();
        if (book == null) {
            return Optional.empty();
        }
        var indicator = Optional.ofNullable(target.indicatorId()).flatMap(sheet.indicators()::find);
        return book.target(sheet.view().knownAt())
                .filter(set -> indicator.isPresent() || set.kind().isDelegated())
                .filter(set -> !set.kind().isShare() || ratio(target, indicator) != null)
                .map(set -> new Computed(
                        target,
                        target,
                        book,
                        indicator.map(Indicator::id).orElse(null),
                        terms(target, set, indicator.orElse(null), header),
                        set.shape(),
                        set.kind().isShare() ? ratio(target, indicator) : null));
    }

    /** What a share compares: that of its indicator, or the organisations with a fact of it and all of their type. */
    private static @Nullable Ratio ratio(KnownTarget target, Optional<Indicator> indicator) {
        var type = target.organisationType();
        return indicator
                .map(counted ->
                        counted.ratio() == null && type != null ? Ratio.coverage(type, counted.id()) : counted.ratio())
                .orElse(null);
    }

    private static TargetTerms terms(
            KnownTarget target, TargetSetAct set, @Nullable Indicator indicator, PlanHeader header) {
        return new TargetTerms(
                set.kind(),
                Objects.requireNonNullElse(set.operator(), Operator.AT_LEAST),
                set.firmness(),
                measure(set, indicator),
                indicator == null ? 0 : indicator.scale(),
                target.carry() == null ? header.carry() : target.carry(),
                target.pace() == null ? header.pace() : target.pace());
    }

    private static Measure measure(TargetSetAct set, @Nullable Indicator indicator) {
        if (set.kind().isShare()) {
            return Measure.SHARE;
        }
        return indicator != null && indicator.isStock() ? Measure.STOCK : Measure.FLOW;
    }
}
