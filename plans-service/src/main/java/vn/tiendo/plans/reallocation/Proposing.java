package vn.tiendo.plans.reallocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.allocation.AllocationAssigned;
import vn.tiendo.plans.allocation.Allocations;
import vn.tiendo.plans.allocation.QuotasInForce;
import vn.tiendo.plans.indicator.Indicators;
import vn.tiendo.plans.knownunit.KnownSuccessions;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.Succession;
import vn.tiendo.plans.statement.Statement;
import vn.tiendo.plans.target.Target;
import vn.tiendo.plans.target.TargetKind;
import vn.tiendo.plans.target.Targets;

/** What the successors are proposed: computed until a person confirms it, frozen from then on. */
@ApplicationScoped
class Proposing {
    private final Targets targets;
    private final Allocations allocations;
    private final Indicators indicators;
    private final KnownSuccessions successions;
    private final KnownUnits units;
    private final ConfirmationActs confirmations;
    private final Withdrawing withdrawing;

    Proposing(
            Targets targets,
            Allocations allocations,
            Indicators indicators,
            KnownSuccessions successions,
            KnownUnits units,
            ConfirmationActs confirmations,
            Withdrawing withdrawing) {
        this.targets = targets;
        this.allocations = allocations;
        this.indicators = indicators;
        this.successions = successions;
        this.units = units;
        this.confirmations = confirmations;
        this.withdrawing = withdrawing;
    }

    /** Refused with 404 NOT_FOUND, or 409 NOT_YET_KNOWN where the succession has not arrived. */
    Proposal proposal(UUID targetId, UUID successionId, AsOf asOf) {
        var target = targets.find(targetId, asOf).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        var succession = successions
                .find(successionId, asOf.knownAt())
                .orElseThrow(() ->
                        Problem.of(409, Statement.NOT_YET_KNOWN, successionId).retryAfter(Duration.ofSeconds(1)));
        var known = confirmations.of(targetId, asOf.knownAt());
        return known.stream()
                .filter(act -> act.successionId().equals(successionId))
                .findFirst()
                .map(act -> new Proposal(target, succession, act.proposed(), act, asOf))
                .orElseGet(
                        () -> new Proposal(target, succession, computed(target, succession, known, asOf), null, asOf));
    }

    private List<ProposedCell> computed(Target target, Succession succession, List<Confirmation> known, AsOf asOf) {
        if (!succession.inEffect()) {
            return List.of();
        }
        var rule = new Reallocation(
                succession,
                units.inCodeOrder(succession.to(), succession.effectiveOn()),
                indicators.scaleOf(target.terms().indicatorId()),
                indicators.isAdded(target.terms().indicatorId())
                        && isNumberOf(target.terms().kind()));
        var before = ofTheEve(target, succession, known, asOf);
        return target.periods().stream()
                .map(period -> QuotasInForce.of(period, before, asOf.on(succession.effectiveOn())))
                .flatMap(eve -> rule.proposed(eve).stream())
                .toList();
    }

    // Successions of one day are taken together: what another one of that day has brought is there already.
    private Collection<AllocationAssigned> ofTheEve(
            Target target, Succession succession, List<Confirmation> known, AsOf asOf) {
        Set<UUID> ofThatDay = known.stream()
                .filter(act -> isOf(succession.effectiveOn(), act, asOf))
                .flatMap(act -> act.allocationIds().stream())
                .collect(Collectors.toSet());
        var nothing = known.stream()
                .filter(act -> withdrawing.isVoid(act, asOf))
                .flatMap(act -> act.allocationIds().stream())
                .collect(Collectors.toSet());
        return allocations.of(target.id(), asOf.knownAt()).stream()
                .filter(act -> !nothing.contains(act.allocationId()))
                .filter(act -> !act.effectiveOn().isAfter(succession.eve()) || ofThatDay.contains(act.allocationId()))
                .toList();
    }

    /** Its quotas may be the successors' from a later day on: then nobody had them before it. */
    private boolean isOf(LocalDate day, Confirmation act, AsOf asOf) {
        return act.effectiveOn().equals(day)
                && successions
                        .find(act.successionId(), asOf.knownAt())
                        .filter(other -> other.effectiveOn().equals(day))
                        .isPresent();
    }

    /** What is assigned in percent is nobody's to sum or to divide. */
    private static boolean isNumberOf(TargetKind kind) {
        return kind.isComputed() && !kind.isShare();
    }
}
