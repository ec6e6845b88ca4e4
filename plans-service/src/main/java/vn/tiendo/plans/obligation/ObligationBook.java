package vn.tiendo.plans.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.plan.Plans;

/** Reads the obligations of plans, folded, with their places in the chain. */
@ApplicationScoped
class ObligationBook {
    private final ObligationActs acts;
    private final Plans plans;

    ObligationBook(ObligationActs acts, Plans plans) {
        this.acts = acts;
        this.plans = plans;
    }

    /** In the order of the plan. */
    List<Obligation> ofPlan(UUID planId, Instant knownAt) {
        var planned = acts.ofPlan(planId, knownAt);
        var tiers = new Tiers(planned.stream()
                .collect(Collectors.toMap(
                        act -> act.terms().key(), act -> act.terms().feeds())));
        var changes = acts.changesOf(planId, knownAt).stream()
                .collect(Collectors.toMap(ObligationRescheduled::obligationId, Function.identity()));
        return planned.stream()
                .map(act -> new Obligation(
                        act,
                        changes.get(act.terms().obligationId()),
                        tiers.of(act.terms().key())))
                .toList();
    }

    /** The days of the plan on which something can be due: from its issue, where that was later than its first day. */
    Period daysOf(UUID planId) {
        var plan = plans.require(planId).terms();
        var period = plan.period();
        var issued = plan.issuedOn();
        return issued == null || issued.isBefore(period.from()) || issued.isAfter(period.through())
                ? period
                : new Period(issued, period.through());
    }
}
