package vn.tiendo.plans.issuance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.plan.Approval;
import vn.tiendo.plans.plan.ApprovalsView;
import vn.tiendo.plans.plan.PlanLife;
import vn.tiendo.plans.plan.PlanView;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.PlanPart;
import vn.tiendo.plans.statement.StatedParts;
import vn.tiendo.plans.statement.StatedParts.Kept;

/**
 * Plans that are not issued yet: kept as stated, approved by their issuers, then issued whole. Nothing of a draft is told
 * to anybody, and an approval counts for the version that it was given to.
 */
@ApplicationScoped
class Drafts {
    private final WholePlans whole;
    private final PlanIssuing issuing;
    private final Plans plans;
    private final StatedParts parts;
    private final PlanLife life;
    private final Authority authority;
    private final ObjectMapper json;

    Drafts(
            WholePlans whole,
            PlanIssuing issuing,
            Plans plans,
            StatedParts parts,
            PlanLife life,
            Authority authority,
            ObjectMapper json) {
        this.whole = whole;
        this.issuing = issuing;
        this.plans = plans;
        this.parts = parts;
        this.life = life;
        this.authority = authority;
        this.json = json;
    }

    /** Keeps a new draft; refused with all that a plan is refused with, missing approvals apart. */
    PlanView keep(StatedPlan stated) {
        return keep(UuidCreator.getTimeOrderedEpoch(), stated);
    }

    /** Keeps another version of a draft, of which the former approvals say nothing. */
    PlanView revise(UUID planId, StatedPlan stated) {
        require(planId);
        return keep(planId, stated);
    }

    private PlanView keep(UUID planId, StatedPlan stated) {
        var draft = issuing.draft(planId, stated, false);
        parts.keep(planId, PlanPart.DRAFT, stated, stated.effectiveOn());
        return view(draft, require(planId));
    }

    /** The last version of a draft as a plan is answered; 404 NOT_FOUND, 409 PLAN_ISSUED_ALREADY. */
    PlanView view(UUID planId) {
        var kept = require(planId);
        return view(issuing.draft(planId, read(kept), false), kept);
    }

    private static PlanView view(PlanDraft draft, Kept kept) {
        return PlanView.draft(
                draft.plan().issued(draft.effectiveOn(), kept.recordedAt(), kept.position()),
                draft.targets().size(),
                draft.tasks().size());
    }

    ApprovalsView approvals(UUID planId) {
        var kept = parts.last(planId, PlanPart.DRAFT);
        return plans.find(planId)
                .map(plan -> ApprovalsView.of(
                        planId, plan.terms().issuerIds(), given(plan.terms().planId(), 0)))
                .or(() -> kept.map(
                        draft -> ApprovalsView.of(planId, read(draft).issuing(), given(planId, draft.position()))))
                .orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    private List<Approval> given(UUID planId, long after) {
        return life.approvals(planId, after);
    }

    /** For those with authority over the issuer; refused with NOT_AN_ISSUER, 409 ALREADY_APPROVED. */
    ApprovalsView approve(UUID planId, Approval approval) {
        var kept = require(planId);
        if (!read(kept).issuing().contains(approval.issuer())) {
            throw Problem.of(422, "NOT_AN_ISSUER").at("#/issuer");
        }
        authority.over(approval.issuer(), approval.approvedOn());
        if (given(planId, kept.position()).stream()
                .anyMatch(given -> given.issuer().equals(approval.issuer()))) {
            throw Problem.of(409, "ALREADY_APPROVED").at("#/issuer");
        }
        life.approve(planId, approval);
        return approvals(planId);
    }

    /** Issues the last version with the approvals given to it; refused with APPROVAL_MISSING, each at its issuer. */
    IssuedPlan issue(UUID planId) {
        var kept = require(planId);
        var given = given(planId, kept.position());
        ObjectNode tree = json.valueToTree(read(kept));
        if (!given.isEmpty()) {
            tree.set("approvals", json.valueToTree(given));
        }
        return whole.issue(planId, read(tree.toString()));
    }

    private Kept require(UUID planId) {
        var kept = parts.last(planId, PlanPart.DRAFT).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        if (plans.find(planId).isPresent()) {
            throw Problem.of(409, "PLAN_ISSUED_ALREADY");
        }
        return kept;
    }

    private StatedPlan read(Kept kept) {
        return read(kept.stated());
    }

    private StatedPlan read(String stated) {
        try {
            return json.readValue(stated, StatedPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft that was stated can be read", e);
        }
    }
}
