package vn.tiendo.reporting.knownplan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Held;
import vn.tiendo.http.Holding;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownobligation.KnownObligations;

/** A plan is of its unit, of those that issue it and of later owners. It binds whoever it gives a quota, a task or a report to. */
@Singleton
class PlanHolding implements Holding {
    private final KnownPlans plans;
    private final KnownObligations obligations;
    private final Knowledge knowledge;

    PlanHolding(KnownPlans plans, KnownObligations obligations, Knowledge knowledge) {
        this.plans = plans;
        this.obligations = obligations;
        this.knowledge = knowledge;
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public Optional<Held> find(UUID id, LocalDate at) {
        return plans.find(id, knowledge.recent())
                .map(plan -> Held.by(holders(plan), plan.header().effectiveOn()));
    }

    private static Set<UUID> holders(KnownPlan plan) {
        var holders = new HashSet<>(plan.header().issuerIds());
        holders.add(plan.header().unitId());
        holders.addAll(plan.laterOwners());
        return holders;
    }

    @Override
    public Set<UUID> bound(UUID id, Set<UUID> units) {
        var known = knowledge.recent();
        return plans.find(id, known).stream()
                .flatMap(plan -> Stream.of(
                        withQuotas(plan, new AsOf(LocalDate.MAX, known)),
                        working(plan),
                        obligations.namedBy(id, known).stream()))
                .flatMap(each -> each)
                .filter(units::contains)
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> withQuotas(KnownPlan plan, AsOf view) {
        return plan.targets().stream()
                .flatMap(target -> Stream.concat(
                        Stream.of(target.ownerUnitId()),
                        target.book() == null ? Stream.empty() : target.book().unitsWithCells(view).stream()));
    }

    private static Stream<UUID> working(KnownPlan plan) {
        return plan.tasks().stream()
                .flatMap(task -> Stream.of(
                                Stream.of(task.leadIds(), task.coordinatingIds()),
                                task.moves().stream().map(KnownTask.Leads::units),
                                task.occurrences().stream()
                                        .flatMap(each -> each.steps().stream())
                                        .map(KnownOccurrence.Step::leadIds))
                        .flatMap(each -> each))
                .flatMap(Collection::stream);
    }
}
