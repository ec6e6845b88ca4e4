package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Reach;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.KnownIndicators;
import vn.tiendo.reporting.knownplan.KnownPlans;

/** Whether an entry can be recorded, by what is known now; all that is wrong with it is said at once. */
@ApplicationScoped
class EntryAcceptance {

    private final Knowledge knowledge;
    private final FactPlacing placing;
    private final KnownIndicators indicators;
    private final KnownPlans plans;
    private final Concerns concerns;

    EntryAcceptance(
            Knowledge knowledge, FactPlacing placing, KnownIndicators indicators, KnownPlans plans, Concerns concerns) {
        this.knowledge = knowledge;
        this.placing = placing;
        this.indicators = indicators;
        this.plans = plans;
        this.concerns = concerns;
    }

    /** What the entry posts. */
    List<Posting> postingsOf(EntryRequest request) {
        var knownAt = knowledge.recent();
        var violations = new EntryViolations();
        placing.check(request.unitId(), request.occurredOn(), "#/occurredOn", request.document(), knownAt, violations);
        checkPlan(request, knownAt, violations);
        checkSeen("enterprise", request.enterpriseId(), request, violations);
        checkSeen("organisation", request.organisationId(), request, violations);
        var statements = new StatementList(request.statements(), violations);
        var known = indicators.knownAt(knownAt).on(request.occurredOn());
        List<Posting> postings = List.of();
        if (statements.areStatable(known)) {
            var stated = StatedPostings.of(statements.quantities(), known);
            statements.refuse(stated.objections());
            postings = stated.postings();
        }
        violations.throwIfAny();
        return postings;
    }

    /** What a correction of the entry posts. */
    List<Posting> postingsOf(CorrectionRequest request, LedgerEntry entry, StandingQuantities standing) {
        var knownAt = knowledge.recent();
        var violations = new EntryViolations();
        placing.checkClosing(entry.unitId(), entry.occurredOn(), request.document(), knownAt, violations);
        var statements = new StatementList(request.statements(), violations);
        var known = indicators.knownAt(knownAt).on(entry.occurredOn());
        var correction = new Correction(standing.byIndicator(), statements.quantities());
        if (statements.areStatable(known)) {
            statements.refuse(correction.objections(known));
        }
        violations.throwIfAny();
        return correction.postings();
    }

    /** Refuses a reversal in a closed period without its document. */
    void checkReversal(ReversalRequest request, LedgerEntry entry) {
        var violations = new EntryViolations();
        placing.checkClosing(entry.unitId(), entry.occurredOn(), request.document(), knowledge.recent(), violations);
        violations.throwIfAny();
    }

    private void checkPlan(EntryRequest request, Instant knownAt, EntryViolations violations) {
        if (request.planId() == null) {
            return;
        }
        var plan = plans.find(request.planId(), knownAt);
        if (plan.isEmpty() || !concerns.isSeen("plan", request.planId(), Reach.SEEN, request.occurredOn())) {
            violations.addUnknown("#/planId");
        } else if (!plan.get().covers(request.occurredOn())) {
            var period = plan.get().header().period();
            violations.add("#/occurredOn", "DATE_OUTSIDE_PLAN", period.from(), period.through());
        }
    }

    // What is another unit's can be counted by nobody else. An id that has not arrived yet is taken as it is.
    private void checkSeen(String kind, @Nullable UUID id, EntryRequest request, EntryViolations violations) {
        if (id != null && !concerns.isSeen(kind, id, Reach.OWN, request.occurredOn())) {
            violations.addUnknown("#/" + kind + "Id");
        }
    }
}
