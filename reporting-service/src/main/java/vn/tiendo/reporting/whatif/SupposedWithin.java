package vn.tiendo.reporting.whatif;

import static vn.tiendo.reporting.whatif.SupposedSuccessions.orNone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;

/**
 * A supposition opens no door: who may not read the figures of a unit may not suppose it under one of his own either. Facts that
 * are only supposed may be anybody's.
 */
@ApplicationScoped
class SupposedWithin {
    private final Concerns concerns;

    SupposedWithin(Concerns concerns) {
        this.concerns = concerns;
    }

    /** 404 NOT_FOUND for a plan, or a unit whose figures would show, that the caller may not know of. */
    void check(WhatIfRequest request) {
        var reach = orNone(request.unitIds()).isEmpty() ? Reach.OWN : Reach.SEEN;
        Stream.ofNullable(request.planId()).forEach(plan -> concerns.seeing("plan", plan, reach));
        Stream.ofNullable(request.targetId()).forEach(target -> concerns.seeing("target", target, reach));
        var formed = orNone(request.newUnits()).stream()
                .map(WhatIfRequest.NewUnit::id)
                .collect(Collectors.toSet());
        shown(request)
                .filter(unit -> !formed.contains(unit))
                .forEach(unit -> concerns.seeing(Over.UNIT, unit, Reach.OWN));
    }

    private static Stream<UUID> shown(WhatIfRequest request) {
        return Stream.of(
                        orNone(request.unitIds()).stream(),
                        orNone(request.moves()).stream().map(WhatIfRequest.Move::unitId),
                        orNone(request.successions()).stream()
                                .flatMap(one -> Stream.concat(orNone(one.from()).stream(), orNone(one.to()).stream())))
                .flatMap(units -> units)
                .distinct();
    }
}
