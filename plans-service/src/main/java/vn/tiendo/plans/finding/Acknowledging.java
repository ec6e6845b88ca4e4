package vn.tiendo.plans.finding;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.Statement;

/** Records why findings stand, for those who have authority over the unit of the plan. */
@ApplicationScoped
class Acknowledging {
    private static final AsOf EVER = new AsOf(LocalDate.of(9999, 12, 31), Instant.parse("9999-12-31T00:00:00Z"));

    private final Findings findings;
    private final AcknowledgementActs acts;
    private final Plans plans;
    private final Authority authority;
    private final CurrentCaller caller;
    private final Knowledge knowledge;

    Acknowledging(
            Findings findings,
            AcknowledgementActs acts,
            Plans plans,
            Authority authority,
            CurrentCaller caller,
            Knowledge knowledge) {
        this.findings = findings;
        this.acts = acts;
        this.plans = plans;
        this.authority = authority;
        this.caller = caller;
        this.knowledge = knowledge;
    }

    /** One act for each finding of the code that stands at the place. */
    List<FindingAcknowledged> acknowledge(UUID planId, AcknowledgementRequest request) {
        var plan = plans.require(planId);
        var today = knowledge.today();
        authority.over(plans.ownerOn(planId, today), today);
        var statement = new Statement();
        var meant = findings.found(plan, EVER).stream()
                .filter(request::means)
                .distinct()
                .toList();
        request.check(statement.body(), meant.isEmpty());
        statement.requireAccepted();
        var id = UuidCreator.getTimeOrderedEpoch();
        var roles = caller.get().roles().stream().map(Enum::name).sorted().toList();
        return meant.stream()
                .map(finding -> acts.add(id, planId, finding, request.reason(), roles, today))
                .toList();
    }
}
