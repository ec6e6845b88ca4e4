package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.KnownIndicators;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.knownunit.KnownUnits;

/** Whether an entry can be recorded, by what is known now; all that is wrong with it is said at once. */
@ApplicationScoped
class EntryAcceptance {

    private final Knowledge knowledge;
    private final KnownUnits units;
    private final KnownIndicators indicators;
    private final KnownPlans plans;
    private final ClosedPeriods closedPeriods;

    EntryAcceptance(
            Knowledge knowledge,
            KnownUnits units,
            KnownIndicators indicators,
            KnownPlans plans,
            ClosedPeriods closedPeriods) {
        this.knowledge = knowledge;
        this.units = units;
        this.indicators = indicators;
        this.plans = plans;
        this.closedPeriods = closedPeriods;
    }

    /** What the entry posts. */
    List<Posting> postingsOf(EntryRequest request) {
        var knownAt = knowledge.present();
        var violations = new EntryViolations();
        if (request.occurredOn().isAfter(knowledge.today())) {
            violations.add("#/occurredOn", "OCCURRED_IN_FUTURE");
        }
        checkUnit(request, knownAt, violations);
        checkPlan(request, knownAt, violations);
        var statements = new StatementList(request.statements(), violations);
        var known = indicators.knownAt(knownAt);
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
        var knownAt = knowledge.present();
        var violations = new EntryViolations();
        checkClosing(entry.unitId(), entry.occurredOn(), request.document(), knownAt, violations);
        var statements = new StatementList(request.statements(), violations);
        var known = indicators.knownAt(knownAt);
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
        checkClosing(entry.unitId(), entry.occurredOn(), request.document(), knowledge.present(), violations);
        violations.throwIfAny();
    }

    private void checkUnit(EntryRequest request, Instant knownAt, EntryViolations violations) {
        var history = units.knownAt(knownAt);
        if (!history.knows(request.unitId())) {
            violations.addUnknown("#/unitId");
        } else if (!history.treeOn(request.occurredOn()).contains(request.unitId())) {
            violations.add("#/unitId", "UNIT_NOT_IN_FORCE", request.occurredOn());
        } else {
            checkClosing(request.unitId(), request.occurredOn(), request.document(), knownAt, violations);
        }
    }

    private void checkPlan(EntryRequest request, Instant knownAt, EntryViolations violations) {
        if (request.planId() == null) {
            return;
        }
        var plan = plans.find(request.planId(), knownAt);
        if (plan.isEmpty()) {
            violations.addUnknown("#/planId");
        } else if (!plan.get().covers(request.occurredOn())) {
            var period = plan.get().header().period();
            violations.add("#/occurredOn", "DATE_OUTSIDE_PLAN", period.from(), period.through());
        }
    }

    private void checkClosing(
            UUID unit, LocalDate day, @Nullable Document document, Instant knownAt, EntryViolations violations) {
        var line = units.knownAt(knownAt).treeOn(day).upwardFrom(unit);
        if (document == null && closedPeriods.cover(line, day)) {
            violations.add("#/document", "DOCUMENT_REQUIRED", day);
        }
    }
}
