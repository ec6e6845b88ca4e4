package vn.tiendo.plans.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.obligation.InstanceActs.Decision;
import vn.tiendo.plans.obligation.InstanceWithdrawn.Cause;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.Statement;

/** Moves what a unit owes to others, or cancels it, for those who have authority over the unit of its plan. */
@ApplicationScoped
class HandingOn {
    private static final Instant ALL_THAT_IS_RECORDED = Instant.parse("9999-12-31T00:00:00Z");

    private final InstanceActs instances;
    private final ObligationActs obligations;
    private final ObligationPublisher publisher;
    private final OwingLocks locks;
    private final Plans plans;
    private final KnownUnits units;
    private final Authority authority;

    HandingOn(
            InstanceActs instances,
            ObligationActs obligations,
            ObligationPublisher publisher,
            OwingLocks locks,
            Plans plans,
            KnownUnits units,
            Authority authority) {
        this.instances = instances;
        this.obligations = obligations;
        this.publisher = publisher;
        this.locks = locks;
        this.plans = plans;
        this.units = units;
        this.authority = authority;
    }

    /** What became of the instance, with the events in their order. */
    record HandedOn(Instance instance, List<UUID> events) {}

    /** Refused with UNIT_NOT_IN_FORCE, NOT_YET_KNOWN, SAME_UNIT or OBLIGATION_WITHDRAWN. */
    HandedOn move(UUID instanceId, MoveRequest request) {
        var instance = open(instanceId, request.effectiveOn());
        requireOthersInForce(instance, request);
        var owed = request.units().stream()
                .distinct()
                .map(unit -> inPlaceOf(instance, unit))
                .toList();
        var planned = obligations.require(instance.act().obligationId());
        var fresh = owed.stream().filter(this::isNotOwedYet).toList();
        var events = new ArrayList<>(
                publisher.publish(planned, instances.owe(instance.act().planId(), fresh)));
        var movedTo = owed.stream().map(Owed::instanceId).toList();
        return withdraw(
                instance,
                new Decision(Cause.MOVED, request.reason(), request.document(), movedTo),
                request.effectiveOn(),
                events);
    }

    /** Refused with OBLIGATION_WITHDRAWN. */
    HandedOn cancel(UUID instanceId, CancellationRequest request) {
        var instance = open(instanceId, request.effectiveOn());
        var decision = new Decision(Cause.CANCELLED, request.reason(), request.document(), List.of());
        return withdraw(instance, decision, request.effectiveOn(), new ArrayList<>());
    }

    private HandedOn withdraw(Instance instance, Decision decision, LocalDate effectiveOn, List<UUID> events) {
        var act = instances.withdraw(instance, decision, effectiveOn);
        events.add(publisher.publish(act));
        return new HandedOn(new Instance(instance.act(), act), events);
    }

    private Instance open(UUID instanceId, LocalDate effectiveOn) {
        var planId = require(instanceId).act().planId();
        authority.over(plans.ownerOn(planId, effectiveOn), effectiveOn);
        locks.whileMembersStay();
        locks.ofPlan(planId);
        var instance = require(instanceId);
        if (instance.isWithdrawn()) {
            throw Problem.of(409, "OBLIGATION_WITHDRAWN");
        }
        return instance;
    }

    private Instance require(UUID instanceId) {
        return instances.find(instanceId, ALL_THAT_IS_RECORDED).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    private void requireOthersInForce(Instance instance, MoveRequest request) {
        var statement = new Statement();
        var mentioned = new UnitsMentioned();
        for (int i = 0; i < request.units().size(); i++) {
            var place = statement.body().at("units").at(i);
            var unit = request.units().get(i);
            mentioned.mentionInForce(place, unit, request.effectiveOn());
            if (unit.equals(instance.unitId())) {
                place.refuse("SAME_UNIT");
            }
        }
        units.check(mentioned);
        statement.requireAccepted();
    }

    private static Owed inPlaceOf(Instance instance, UUID unit) {
        var act = instance.act();
        return new Owed(act.obligationId(), unit, null, act.tier(), act.due(), act.instanceId());
    }

    // A successor that owes the same report itself owes it once.
    private boolean isNotOwedYet(Owed owed) {
        return instances
                .find(owed.instanceId(), ALL_THAT_IS_RECORDED)
                .filter(standing -> !standing.isWithdrawn())
                .isEmpty();
    }
}
