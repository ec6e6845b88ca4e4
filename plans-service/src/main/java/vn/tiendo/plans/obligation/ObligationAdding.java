package vn.tiendo.plans.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.plans.deadline.PhraseContext;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.PlanPart;
import vn.tiendo.plans.statement.StatedParts;
import vn.tiendo.plans.statement.Statement;

/** Adds an obligation to an issued plan, or changes when one is due, for those who have authority over the plan's unit. */
@ApplicationScoped
class ObligationAdding {
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Obligations obligations;
    private final ObligationActs acts;
    private final ObligationChecks checks;
    private final Plans plans;
    private final KnownUnits units;
    private final Authority authority;
    private final StatedParts parts;

    ObligationAdding(
            Obligations obligations,
            ObligationActs acts,
            ObligationChecks checks,
            Plans plans,
            KnownUnits units,
            Authority authority,
            StatedParts parts) {
        this.obligations = obligations;
        this.acts = acts;
        this.checks = checks;
        this.plans = plans;
        this.units = units;
        this.authority = authority;
        this.parts = parts;
    }

    /** An act on an obligation, and the last event that it made, if it made any. */
    record Changed(Obligation obligation, List<UUID> events) {}

    /** Refused as a whole plan is, with OBLIGATION_KEY_TAKEN, UNKNOWN_OBLIGATION or OBLIGATION_LOOP. */
    Changed add(UUID planId, StatedObligation stated) {
        var plan = plans.require(planId);
        var effectiveOn = Objects.requireNonNullElse(stated.effectiveOn(), plan.effectiveOn());
        authority.over(plans.ownerOn(planId, effectiveOn), effectiveOn);
        var keys = new ObligationKeys();
        acts.ofPlan(planId, EVER).forEach(act -> keys.add(act.terms()));
        keys.add(stated);
        var statement = new Statement();
        var mentioned = new UnitsMentioned();
        var terms = checks.checked(stated, statement.body(), keys, plan.terms().unitId(), mentioned, context(planId));
        units.check(mentioned);
        statement.requireAccepted();
        var act = obligations.plan(planId, terms.orElseThrow(), effectiveOn);
        parts.keep(planId, PlanPart.OBLIGATION, stated, effectiveOn);
        return changed(act);
    }

    /** Refused with what an obligation's schedule is refused with. */
    Changed reschedule(UUID obligationId, DeadlineChangeRequest request) {
        var planned = acts.require(obligationId);
        authority.over(plans.ownerOn(planned.planId(), request.effectiveOn()), request.effectiveOn());
        var statement = new Statement();
        var timing = checks.timing(
                request.timing(), planned.terms().isReview(), statement.body(), context(planned.planId()));
        statement.requireAccepted();
        acts.reschedule(planned, timing.orElseThrow(), request.reason(), request.document(), request.effectiveOn());
        return changed(planned);
    }

    private Changed changed(ObligationPlanned act) {
        Optional<UUID> event = obligations.renew(act.planId());
        var obligation = obligations.ofPlan(act.planId(), EVER).stream()
                .filter(own -> own.terms().obligationId().equals(act.terms().obligationId()))
                .findFirst()
                .orElseThrow();
        return new Changed(obligation, event.stream().toList());
    }

    private PhraseContext context(UUID planId) {
        return PhraseContext.ofPlan(
                obligations.daysOf(planId), plans.require(planId).terms().issuedOn());
    }
}
