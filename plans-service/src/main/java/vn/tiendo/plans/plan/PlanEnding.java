package vn.tiendo.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.statement.Statement;

/** Hands plans over to other units and closes them. */
@ApplicationScoped
class PlanEnding {
    private final Plans plans;
    private final PlanActs acts;
    private final PlanLife life;
    private final PlanPublisher publisher;
    private final KnownUnits units;
    private final Knowledge knowledge;
    private final Authority authority;

    PlanEnding(
            Plans plans,
            PlanActs acts,
            PlanLife life,
            PlanPublisher publisher,
            KnownUnits units,
            Knowledge knowledge,
            Authority authority) {
        this.plans = plans;
        this.acts = acts;
        this.life = life;
        this.publisher = publisher;
        this.units = units;
        this.knowledge = knowledge;
        this.authority = authority;
    }

    OwnersView owners(UUID planId, AsOf asOf) {
        var plan = plans.require(planId);
        var changes = life.owners(planId, asOf);
        var owners = Stream.concat(
                        Stream.of(plan.terms().unitId()), changes.stream().map(OwnerRequest::unitId))
                .collect(Collectors.toSet());
        return OwnersView.of(plan, changes, units.lastDays(owners));
    }

    /**
     * For those with authority over the unit that takes it, and over its owner while that exists.
     *
     * @return the id of the event that tells it
     */
    UUID handOver(UUID planId, OwnerRequest request) {
        var plan = plans.require(planId);
        authority.over(request.unitId(), request.effectiveOn());
        var owner = owners(planId, Knowledge.ALL).items().getLast();
        if (owner.through() == null) {
            authority.over(owner.unitId(), request.effectiveOn());
        }
        var statement = new Statement();
        var mentioned = new UnitsMentioned();
        mentioned.mentionInForce(statement.body().at("unitId"), request.unitId(), request.effectiveOn());
        units.check(mentioned);
        if (request.effectiveOn().isBefore(plan.effectiveOn())) {
            statement.body().at("effectiveOn").refuse("EFFECTIVE_BEFORE_PLAN", plan.effectiveOn());
        }
        statement.requireAccepted();
        return publisher.publish(life.handOver(planId, request));
    }

    /** Refused with EFFECTIVE_BEFORE_PLAN, or 409 PLAN_CLOSING_ALREADY. */
    PlanView close(UUID planId, ClosingRequest request) {
        var plan = plans.require(planId);
        authority.over(plans.ownerOn(planId, request.effectiveOn()), request.effectiveOn());
        if (request.effectiveOn().isBefore(plan.effectiveOn())) {
            throw Problem.of(422, "EFFECTIVE_BEFORE_PLAN", plan.effectiveOn()).at("#/effectiveOn");
        }
        if (!life.close(planId, request)) {
            throw Problem.of(409, "PLAN_CLOSING_ALREADY");
        }
        return acts.listed(planId, Knowledge.ALL, knowledge.today())
                .map(PlanView::of)
                .orElseThrow();
    }
}
