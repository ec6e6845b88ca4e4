package vn.tiendo.reporting.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.plans.Period;
import vn.tiendo.events.plans.PinnedDenominator;
import vn.tiendo.events.plans.PlanIssued;
import vn.tiendo.events.plans.TargetGrowth;
import vn.tiendo.events.plans.TargetPeriod;
import vn.tiendo.events.plans.TargetScope;
import vn.tiendo.events.plans.TargetSet;
import vn.tiendo.events.plans.TargetShape;
import vn.tiendo.events.plans.TargetValue;
import vn.tiendo.events.plans.UnitValue;

/** A target of any shape in a plan of its own, as plans-service would tell of it. */
final class ShapedTarget {

    static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    static final LocalDate EFFECTIVE = LocalDate.parse("2020-01-01");

    final UUID id = UUID.randomUUID();
    final UUID plan;
    final UUID owner;
    private final String kind;
    private final @Nullable UUID indicator;
    private final List<TargetPeriod> periods = new ArrayList<>();
    private final List<UnitValue> classes = new ArrayList<>();
    private @Nullable String operator = ">=";
    private @Nullable LocalDate countingFrom;
    private @Nullable TargetGrowth growth;
    private @Nullable String system;
    private @Nullable UUID restates;
    private @Nullable Boolean carry;
    private @Nullable PinnedDenominator pinned;

    private ShapedTarget(UUID plan, UUID owner, String kind, @Nullable UUID indicator) {
        this.plan = plan;
        this.owner = owner;
        this.kind = kind;
        this.indicator = indicator;
    }

    /** In a plan that has arrived. */
    static ShapedTarget in(UUID plan, UUID owner, String kind, @Nullable UUID indicator) {
        return new ShapedTarget(plan, owner, kind, indicator);
    }

    /** A plan without targets, which has arrived. */
    static UUID aPlanOf(UUID unit) {
        var plan = UUID.randomUUID();
        ForeignFacts.arrive(new PlanIssued(
                plan,
                null,
                "Kế hoạch",
                "Plan",
                unit,
                List.of(unit),
                EFFECTIVE,
                EFFECTIVE,
                RECORDED,
                new Period(LocalDate.parse("2020-01-01"), LocalDate.parse("2030-12-31")),
                false,
                null,
                true));
        return plan;
    }

    ShapedTarget year(int year, @Nullable String value) {
        periods.add(new TargetPeriod(
                new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                value == null ? null : new TargetValue(new BigDecimal(value), null)));
        return this;
    }

    ShapedTarget comparing(@Nullable String symbol) {
        operator = symbol;
        return this;
    }

    ShapedTarget each(String level, @Nullable String value) {
        var number = value == null ? null : new TargetValue(new BigDecimal(value), null);
        classes.add(new UnitValue(level, null, null, null, number, null));
        return this;
    }

    ShapedTarget eachOf(UUID group, String value) {
        classes.add(new UnitValue(null, null, group, null, new TargetValue(new BigDecimal(value), null), null));
        return this;
    }

    ShapedTarget countingFrom(String day) {
        countingFrom = LocalDate.parse(day);
        return this;
    }

    ShapedTarget growingBy(String percent) {
        growth = new TargetGrowth(new BigDecimal(percent), null);
        return this;
    }

    ShapedTarget countedBy(String tree) {
        system = tree;
        return this;
    }

    ShapedTarget restating(UUID original) {
        restates = original;
        return this;
    }

    ShapedTarget pinnedOn(String day) {
        pinned = new PinnedDenominator(LocalDate.parse(day), null);
        return this;
    }

    ShapedTarget carrying() {
        carry = true;
        return this;
    }

    /** It has arrived; its id. */
    UUID arrived() {
        var scope = system == null ? null : new TargetScope(system, null, null, null);
        ForeignFacts.arrive(new TargetSet(
                id,
                plan,
                "T-" + id,
                "Chỉ tiêu",
                "Target",
                kind,
                indicator,
                operator,
                "FIRM",
                null,
                owner,
                EFFECTIVE,
                RECORDED,
                periods,
                kind.equals("QUALITATIVE") ? "TEXT" : "COMPUTED",
                null,
                new TargetShape(countingFrom, classes, growth, scope, pinned, carry, null, restates),
                null));
        return id;
    }
}
