package vn.tiendo.plans.reallocation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.plans.allocation.Allocations;
import vn.tiendo.plans.indicator.Indicators;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.Plans;

/** Confirms a proposal for those who have authority over the unit of the plan. */
@ApplicationScoped
class Confirming {
    private final Proposing proposing;
    private final ConfirmationActs confirmations;
    private final Withdrawing withdrawing;
    private final Allocations allocations;
    private final Indicators indicators;
    private final Plans plans;
    private final Authority authority;
    private final Knowledge knowledge;
    private final Concerns concerns;

    Confirming(
            Proposing proposing,
            ConfirmationActs confirmations,
            Withdrawing withdrawing,
            Allocations allocations,
            Indicators indicators,
            Plans plans,
            Authority authority,
            Knowledge knowledge,
            Concerns concerns) {
        this.concerns = concerns;
        this.proposing = proposing;
        this.confirmations = confirmations;
        this.withdrawing = withdrawing;
        this.allocations = allocations;
        this.indicators = indicators;
        this.plans = plans;
        this.authority = authority;
        this.knowledge = knowledge;
    }

    /** A confirmation, and the events of the tables that it assigned. */
    record Confirmed(Confirmation act, List<UUID> events) {}

    /**
     * Refused with QUOTAS_ALREADY_CONFIRMED, SUCCESSION_NOT_IN_EFFECT, EFFECTIVE_BEFORE_SUCCESSION, NOT_A_SUCCESSOR, NOTHING_TO_CONFIRM, or what a
     * cell is refused with.
     */
    Confirmed confirm(ConfirmationRequest request) {
        var proposal = proposing.proposal(request.targetId(), request.successionId(), knowledge.asOf(null, null));
        var planId = proposal.target().set().planId();
        var day = Objects.requireNonNullElse(
                request.effectiveOn(), proposal.succession().effectiveOn());
        concerns.seeing("plan", planId, Reach.SEEN);
        authority.over(plans.ownerOn(planId, day), day);
        requireOpen(proposal);
        if (day.isBefore(proposal.succession().effectiveOn())) {
            throw Problem.of(
                            422,
                            "EFFECTIVE_BEFORE_SUCCESSION",
                            proposal.succession().effectiveOn())
                    .at("#/effectiveOn");
        }
        int scale = indicators.scaleOf(proposal.target().terms().indicatorId());
        var tables = Decision.of(proposal, request, day, scale).tables();
        if (tables.isEmpty()) {
            throw Problem.of(422, "NOTHING_TO_CONFIRM").at("#/cells");
        }
        var events = new ArrayList<UUID>(takenBackBefore(proposal, request.document()));
        var allocationIds = new ArrayList<UUID>();
        for (var table : tables) {
            var recorded = allocations.assign(planId, request.targetId(), table, day);
            allocationIds.add(recorded.act().allocationId());
            events.add(recorded.event());
        }
        var act = confirmations
                .confirm(proposal, day, UuidCreator.getTimeOrderedEpoch(), allocationIds, request.document())
                .orElseThrow(() -> Problem.of(409, "QUOTAS_ALREADY_CONFIRMED"));
        return new Confirmed(act, events);
    }

    // What was confirmed for a succession that this one replaces would be counted beside what is confirmed now.
    private List<UUID> takenBackBefore(Proposal proposal, @Nullable String document) {
        var asOf = proposal.asOf();
        var targetId = proposal.target().id();
        return confirmations.of(targetId, asOf.knownAt()).stream()
                .filter(act -> withdrawing.isVoid(act, asOf))
                .flatMap(act ->
                        withdrawing
                                .takeBack(act, allocations.of(targetId, asOf.knownAt()), asOf, "REPLACED", document)
                                .stream())
                .flatMap(withdrawn -> withdrawn.events().stream())
                .toList();
    }

    private static void requireOpen(Proposal proposal) {
        if (proposal.confirmation() != null) {
            throw Problem.of(409, "QUOTAS_ALREADY_CONFIRMED");
        }
        if (!proposal.succession().inEffect()) {
            throw Problem.of(409, "SUCCESSION_NOT_IN_EFFECT");
        }
    }
}
