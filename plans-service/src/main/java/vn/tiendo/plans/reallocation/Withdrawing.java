package vn.tiendo.plans.reallocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.plans.allocation.AllocationAssigned;
import vn.tiendo.plans.allocation.AllocationTable;
import vn.tiendo.plans.allocation.Allocations;
import vn.tiendo.plans.allocation.Cell;
import vn.tiendo.plans.allocation.QuotasInForce;
import vn.tiendo.plans.knownunit.KnownSuccessions;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.Plans;

/**
 * Takes confirmed quotas back when their succession was annulled or replaced: each cell of their tables gets what the other
 * tables say of it, so that no sum counts a quota with the old unit and the new one.
 */
@ApplicationScoped
class Withdrawing {
    private final ConfirmationActs confirmations;
    private final KnownSuccessions successions;
    private final Allocations allocations;
    private final Plans plans;
    private final Authority authority;
    private final Knowledge knowledge;
    private final Concerns concerns;

    Withdrawing(
            ConfirmationActs confirmations,
            KnownSuccessions successions,
            Allocations allocations,
            Plans plans,
            Authority authority,
            Knowledge knowledge,
            Concerns concerns) {
        this.concerns = concerns;
        this.confirmations = confirmations;
        this.successions = successions;
        this.allocations = allocations;
        this.plans = plans;
        this.authority = authority;
        this.knowledge = knowledge;
    }

    /** A withdrawal, and the events of the tables that it assigned. */
    record Withdrawn(Withdrawal act, List<UUID> events) {}

    /** Refused with 404 NOT_FOUND, SUCCESSION_IN_EFFECT or QUOTAS_ALREADY_WITHDRAWN. */
    Withdrawn withdraw(WithdrawalRequest request) {
        var confirmation = confirmations.find(request.confirmationId()).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        var asOf = knowledge.asOf(null, null);
        var tables = allocations.of(confirmation.targetId(), asOf.knownAt());
        var planId = tables.getFirst().planId();
        concerns.seeing("plan", planId, Reach.SEEN);
        authority.over(plans.ownerOn(planId, confirmation.effectiveOn()), confirmation.effectiveOn());
        if (isInEffect(confirmation, asOf)) {
            throw Problem.of(409, "SUCCESSION_IN_EFFECT");
        }
        return takeBack(confirmation, tables, asOf, request.reason(), request.document())
                .orElseThrow(() -> Problem.of(409, "QUOTAS_ALREADY_WITHDRAWN"));
    }

    /** Empty where they were taken back before. */
    Optional<Withdrawn> takeBack(
            Confirmation confirmation,
            List<AllocationAssigned> tables,
            AsOf asOf,
            String reason,
            @Nullable String document) {
        var others = tables.stream()
                .filter(table -> !confirmation.allocationIds().contains(table.allocationId()))
                .toList();
        var events = new ArrayList<UUID>();
        var allocationIds = new ArrayList<UUID>();
        for (var table : tables) {
            if (confirmation.allocationIds().contains(table.allocationId())) {
                var without = without(table, others, asOf, document);
                var recorded =
                        allocations.assign(table.planId(), table.targetId(), without, confirmation.effectiveOn());
                allocationIds.add(recorded.act().allocationId());
                events.add(recorded.event());
            }
        }
        return confirmations
                .withdraw(confirmation, allocationIds, reason, document)
                .map(act -> new Withdrawn(act, events));
    }

    private static AllocationTable without(
            AllocationAssigned table, List<AllocationAssigned> others, AsOf asOf, @Nullable String document) {
        var period = table.table().period();
        var quotas = QuotasInForce.of(period, others, asOf.on(table.effectiveOn()));
        var cells = table.table().cells().stream()
                .map(cell -> new Cell(cell.unitId(), quotas.of(cell.unitId())))
                .toList();
        return new AllocationTable(period, cells, null, false, document, false);
    }

    /** Whether the quotas still stand in the tables though nothing happened for which they were confirmed. */
    boolean isVoid(Confirmation confirmation, AsOf asOf) {
        return !confirmation.withdrawn() && !isInEffect(confirmation, asOf);
    }

    private boolean isInEffect(Confirmation confirmation, AsOf asOf) {
        return successions
                .find(confirmation.successionId(), asOf.knownAt())
                .filter(succession -> succession.inEffect())
                .isPresent();
    }
}
