package vn.tiendo.reporting.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.knowntarget.AllocationAct;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.TargetAct;
import vn.tiendo.reporting.knowntarget.TargetAmendedAct;
import vn.tiendo.reporting.knowntarget.TargetValue;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.PeriodBody;
import vn.tiendo.reporting.whatif.WhatIfRequest.Allocation;
import vn.tiendo.reporting.whatif.WhatIfRequest.Amendment;

/** Tables and amendments that would be recorded now, after all others. */
final class SupposedTargets {

    private static final int ANY_SCALE = 6;
    // Of what takes effect on one day the supposition has the last word.
    private static final long AFTER_ALL_RECORDED = Long.MAX_VALUE - 1_000_000;

    private final KnownPlan plan;
    private final UnitHistory units;
    private final Indicators indicators;
    private final AsOf view;
    private final Faults faults;
    private final List<TargetAct> acts = new ArrayList<>();

    /** @param units as they would be */
    SupposedTargets(KnownPlan plan, UnitHistory units, Indicators indicators, AsOf view, Faults faults) {
        this.plan = plan;
        this.units = units;
        this.indicators = indicators;
        this.view = view;
        this.faults = faults;
    }

    List<TargetAct> of(List<Allocation> allocations, List<Amendment> amendments) {
        for (int i = 0; i < allocations.size(); i++) {
            allocate(allocations.get(i), "#/allocations/" + i);
        }
        for (int i = 0; i < amendments.size(); i++) {
            amend(amendments.get(i), "#/amendments/" + i);
        }
        return List.copyOf(acts);
    }

    private void allocate(Allocation table, String place) {
        var target = target(table.targetId(), place);
        var period = period(table.period(), place + "/period");
        if (target.isEmpty() || period.isEmpty()) {
            return;
        }
        var effectiveOn = effectiveOn(table.effectiveOn(), period.get());
        var cells = new HashMap<UUID, Quota>();
        for (int i = 0; i < table.cells().size(); i++) {
            var cell = table.cells().get(i);
            var at = place + "/cells/" + i;
            requireInForce(cell.unitId(), period.get().judgedOn(view.at()), at + "/unitId");
            new PrintedNumber(at + "/cell", scaleOf(target.get()), faults)
                    .cell(cell.cell())
                    .ifPresent(quota -> cells.put(cell.unitId(), quota));
        }
        acts.add(new AllocationAct(
                table.targetId(),
                period.get(),
                cells,
                Boolean.TRUE.equals(table.closed()),
                effectiveOn,
                view.knownAt(),
                position(acts.size())));
    }

    /** Each period has an act of its own, as each may be judged on another day. */
    private void amend(Amendment amendment, String place) {
        var target = target(amendment.targetId(), place);
        for (int i = 0; i < amendment.periods().size(); i++) {
            var stated = amendment.periods().get(i);
            var at = place + "/periods/" + i;
            var period = period(stated.period(), at + "/period");
            if (target.isPresent() && period.isPresent()) {
                new PrintedNumber(at + "/value", scaleOf(target.get()), faults)
                        .value(stated.value())
                        .ifPresent(value -> acts.add(amended(amendment, period.get(), value)));
            }
        }
    }

    private TargetAmendedAct amended(Amendment amendment, Period period, TargetValue value) {
        boolean closed = Boolean.TRUE.equals(amendment.closed());
        var values = Map.of(period, value);
        return new TargetAmendedAct(
                amendment.targetId(),
                closed ? Map.of() : values,
                closed ? values : Map.of(),
                effectiveOn(amendment.effectiveOn(), period),
                view.knownAt(),
                position(acts.size()));
    }

    private static long position(int nth) {
        return AFTER_ALL_RECORDED + nth;
    }

    // The last day whose version judges the period: there it stands after all that was recorded.
    private LocalDate effectiveOn(@Nullable LocalDate stated, Period period) {
        return stated == null ? period.judgedOn(view.at()) : stated;
    }

    private Optional<KnownTarget> target(UUID id, String place) {
        var target = plan.target(id);
        if (target.isEmpty()) {
            faults.add(place + "/targetId", "TARGET_NOT_IN_PLAN");
        } else if (target.get().book() == null) {
            faults.add(place + "/targetId", "TARGET_JUDGED_BY_TEXT");
        }
        return target.filter(known -> known.book() != null);
    }

    private Optional<Period> period(PeriodBody stated, String pointer) {
        if (stated.through().isBefore(stated.from())) {
            faults.add(pointer + "/through", "INVALID_PERIOD");
            return Optional.empty();
        }
        return Optional.of(new Period(stated.from(), stated.through()));
    }

    private void requireInForce(UUID unit, LocalDate day, String pointer) {
        if (!units.knows(unit)) {
            faults.addUnknown(pointer);
        } else if (!units.existsOn(unit, day)) {
            faults.add(pointer, "UNIT_NOT_IN_FORCE", day);
        }
    }

    private int scaleOf(KnownTarget target) {
        return Optional.ofNullable(target.indicatorId())
                .flatMap(indicators::find)
                .filter(indicator -> !indicator.kind().equals("RATIO"))
                .map(Indicator::scale)
                .orElse(ANY_SCALE);
    }
}
