package vn.tiendo.reporting.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.knowntarget.AllocationAct;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.TargetAct;
import vn.tiendo.reporting.knowntarget.TargetBook;
import vn.tiendo.reporting.knowntarget.UnitClass;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.whatif.WhatIfRequest.Share;
import vn.tiendo.reporting.whatif.WhatIfRequest.StatedSuccession;

/** Gives the successors of supposed successions the quotas that would be proposed, as if a person had confirmed them. */
final class PassingQuotasOn {

    // After all that was recorded, and before what is supposed in so many words.
    private static final long AFTER_ALL_RECORDED = Long.MAX_VALUE - 2_000_000;

    private final UnitHistory units;
    private final Indicators indicators;
    private final AsOf view;
    private final List<TargetAct> acts = new ArrayList<>();
    private final Map<Cell, Quota> ofThatDay = new HashMap<>();

    PassingQuotasOn(UnitHistory units, Indicators indicators, AsOf view) {
        this.units = units;
        this.indicators = indicators;
        this.view = view;
    }

    private record Cell(UUID targetId, Period period, UUID unitId) {}

    /** @param plan with what is supposed of its tables */
    List<TargetAct> acts(KnownPlan plan, List<StatedSuccession> successions) {
        var byDay = successions.stream()
                .sorted(Comparator.comparing(StatedSuccession::effectiveOn))
                .toList();
        for (int i = 0; i < byDay.size(); i++) {
            if (i > 0 && !byDay.get(i).effectiveOn().equals(byDay.get(i - 1).effectiveOn())) {
                // Successions of one day are taken together: what another one of that day has brought is there already.
                ofThatDay.clear();
            }
            if (passesQuotasOn(byDay.get(i))) {
                passOn(plan.with(acts), byDay.get(i));
            }
        }
        return acts;
    }

    private static boolean passesQuotasOn(StatedSuccession succession) {
        return succession.kind() != StatedSuccession.Kind.TRANSFER
                && succession.quotas() != StatedSuccession.Quotas.OPEN
                && !SupposedSuccessions.orNone(succession.to()).isEmpty();
    }

    private void passOn(KnownPlan plan, StatedSuccession succession) {
        for (var target : plan.targets()) {
            var book = target.book();
            if (book == null) {
                continue;
            }
            for (var period : book.periods(view)) {
                if (!period.through().isBefore(succession.effectiveOn())) {
                    passOn(target, book, period, succession);
                }
            }
        }
    }

    private void passOn(KnownTarget target, TargetBook book, Period period, StatedSuccession succession) {
        var eve = view.on(succession.effectiveOn().minusDays(1));
        var ended = succession.from().stream()
                .flatMap(unit -> ofTheEve(target, book, period, unit, eve).stream())
                .toList();
        if (ended.isEmpty()) {
            return;
        }
        var own = new LinkedHashMap<UUID, Quota>();
        inCodeOrder(succession)
                .forEach(unit ->
                        own.put(unit, ofTheEve(target, book, period, unit, eve).orElseGet(Quota.NotAssigned::new)));
        var proposed = new QuotasOfSuccessors(ended, own, shares(succession), scaleOf(target), isAdditive(target, book))
                .proposed();
        proposed.forEach((unit, quota) -> ofThatDay.put(new Cell(target.id(), period, unit), quota));
        if (!proposed.isEmpty()) {
            acts.add(new AllocationAct(
                    target.id(),
                    period,
                    proposed,
                    false,
                    succession.effectiveOn(),
                    view.knownAt(),
                    AFTER_ALL_RECORDED + acts.size()));
        }
    }

    /** The cell of a table on the eve; empty for a unit in no table. */
    private Optional<Quota> ofTheEve(KnownTarget target, TargetBook book, Period period, UUID unit, AsOf eve) {
        var brought = Optional.ofNullable(ofThatDay.get(new Cell(target.id(), period, unit)));
        return brought.or(() -> book.decidingAct(unit, period, eve, UnitClass.Finding.NOBODY)
                .map(act -> book.quotaOf(unit, period, eve)));
    }

    private List<UUID> inCodeOrder(StatedSuccession succession) {
        var to = SupposedSuccessions.orNone(succession.to());
        return units.treeOn(succession.effectiveOn()).units().stream()
                .map(KnownUnit::id)
                .filter(to::contains)
                .toList();
    }

    private static Map<UUID, BigDecimal> shares(StatedSuccession succession) {
        return SupposedSuccessions.orNone(succession.shares()).stream()
                .collect(Collectors.toMap(Share::unitId, Share::weight, BigDecimal::add));
    }

    private int scaleOf(KnownTarget target) {
        return indicator(target).map(Indicator::scale).orElse(0);
    }

    private boolean isAdditive(KnownTarget target, TargetBook book) {
        boolean share =
                book.target(view.knownAt()).stream().anyMatch(set -> set.kind().isShare());
        return !share && indicator(target).stream().allMatch(Indicator::isAddedUp);
    }

    private Optional<Indicator> indicator(KnownTarget target) {
        return Optional.ofNullable(target.indicatorId()).flatMap(indicators::find);
    }
}
