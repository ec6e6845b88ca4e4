package vn.tiendo.reporting.whatif;

import static vn.tiendo.reporting.whatif.SupposedSuccessions.orNone;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.figure.Supposition;
import vn.tiendo.reporting.knownindicator.KnownIndicators;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** Puts what is supposed beside what was recorded; refused as a whole, with every fault, where any of it cannot be. */
@ApplicationScoped
class Supposing {

    private final KnownUnits units;
    private final KnownIndicators indicators;

    Supposing(KnownUnits units, KnownIndicators indicators) {
        this.units = units;
        this.indicators = indicators;
    }

    Supposed of(WhatIfRequest request, KnownPlan plan, AsOf view) {
        var faults = new Faults();
        var history = units(request, plan, view, faults);
        var known = indicators.knownAt(view.knownAt());
        var acts = new SupposedTargets(plan, history, known.on(view.at()), view, faults)
                .of(orNone(request.allocations()), orNone(request.amendments()));
        var facts = new SupposedEntries(history, known, faults).of(orNone(request.entries()));
        faults.throwIfAny();
        var stated = plan.with(acts);
        var passedOn =
                new PassingQuotasOn(history, known.on(view.at()), view).acts(stated, orNone(request.successions()));
        return new Supposed(
                stated.with(passedOn),
                new Supposition(history, facts),
                days(request).filter(day -> day.isAfter(view.at())).min(Comparator.naturalOrder()));
    }

    private UnitHistory units(WhatIfRequest request, KnownPlan plan, AsOf view, Faults faults) {
        var recorded = units.knownAt(view.knownAt());
        var successions = new SupposedSuccessions(view.knownAt(), faults).of(orNone(request.successions()));
        var system = recorded.systemOf(plan.header().unitId()).orElse("");
        return new SupposedUnits(recorded, system, view.knownAt(), faults)
                .of(orNone(request.newUnits()), orNone(request.moves()), successions);
    }

    private static Stream<LocalDate> days(WhatIfRequest request) {
        return Stream.of(
                        orNone(request.allocations()).stream().flatMap(table -> Stream.ofNullable(table.effectiveOn())),
                        orNone(request.amendments()).stream()
                                .flatMap(amendment -> Stream.ofNullable(amendment.effectiveOn())),
                        orNone(request.newUnits()).stream().map(WhatIfRequest.NewUnit::effectiveOn),
                        orNone(request.moves()).stream().map(WhatIfRequest.Move::effectiveOn),
                        orNone(request.successions()).stream().map(WhatIfRequest.StatedSuccession::effectiveOn),
                        orNone(request.entries()).stream().map(WhatIfRequest.Entry::occurredOn))
                .flatMap(days -> days);
    }
}
