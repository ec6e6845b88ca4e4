package vn.tiendo.plans.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitsMentioned;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.Recorded;
import vn.tiendo.plans.statement.Statement;
import vn.tiendo.plans.target.Targets;

/** Assigns a table for those who have authority over the unit of the plan. */
@ApplicationScoped
class Assigning {
    private final Allocations allocations;
    private final AllocationChecks checks;
    private final Targets targets;
    private final Plans plans;
    private final KnownUnits units;
    private final Authority authority;

    Assigning(
            Allocations allocations,
            AllocationChecks checks,
            Targets targets,
            Plans plans,
            KnownUnits units,
            Authority authority) {
        this.allocations = allocations;
        this.checks = checks;
        this.targets = targets;
        this.plans = plans;
        this.units = units;
        this.authority = authority;
    }

    Recorded<AllocationAssigned> assign(UUID targetId, StatedTable stated) {
        var target = targets.asEverAmended(targetId);
        authority.over(plans.ownerOn(target.set().planId(), stated.effectiveOn()), stated.effectiveOn());
        var statement = new Statement();
        var mentioned = new UnitsMentioned();
        var table = checks.checked(
                stated, statement.body(), target.periods(), target.terms().indicatorId(), mentioned);
        units.check(mentioned);
        statement.requireAccepted();
        return allocations.assign(target.set().planId(), targetId, table.orElseThrow(), stated.effectiveOn());
    }
}
