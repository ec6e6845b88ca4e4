package vn.tiendo.plans.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.allocation.Allocations;
import vn.tiendo.plans.allocation.QuotasInForce;
import vn.tiendo.plans.knowngroup.KnownGroups;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.plan.PlanTerms;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.target.Target;
import vn.tiendo.plans.target.Targets;
import vn.tiendo.plans.task.Task;
import vn.tiendo.plans.task.TaskType;
import vn.tiendo.plans.task.Tasks;
import vn.tiendo.plans.task.TasksDoneByPlans;
import vn.tiendo.plans.task.TasksDoneByPlans.Issue;

/** The plans that carry out others. */
@ApplicationScoped
public class Cascades {
    private static final AsOf EVER = new AsOf(LocalDate.of(9999, 12, 31), Instant.parse("9999-12-31T00:00:00Z"));

    private final CascadeActs acts;
    private final Plans plans;
    private final Targets targets;
    private final Allocations allocations;
    private final Tasks tasks;
    private final KnownGroups groups;
    private final KnownUnits units;
    private final TasksDoneByPlans doneByPlans;

    Cascades(
            CascadeActs acts,
            Plans plans,
            Targets targets,
            Allocations allocations,
            Tasks tasks,
            KnownGroups groups,
            KnownUnits units,
            TasksDoneByPlans doneByPlans) {
        this.acts = acts;
        this.plans = plans;
        this.targets = targets;
        this.allocations = allocations;
        this.tasks = tasks;
        this.groups = groups;
        this.units = units;
        this.doneByPlans = doneByPlans;
    }

    /** Records which plan a new one carries out; the tasks that ask for it are done by it. */
    public PlanCascaded link(UUID planId, ParentLink link, LocalDate effectiveOn) {
        var act = acts.link(planId, link, effectiveOn);
        var issued = plans.require(planId).terms();
        var siblings = acts.childrenOf(link.parentPlanId(), EVER).stream()
                .flatMap(other -> issuersOf(plans.require(other.planId()).terms()).stream())
                .collect(Collectors.toSet());
        var day = issued.issuedOn() == null ? effectiveOn : issued.issuedOn();
        doneByPlans.complete(
                link.parentPlanId(), link.tasks(), new Issue(issuersOf(issued), siblings, day, issued.number()));
        return act;
    }

    /** Which plan this one carries out, in this view. */
    public Optional<PlanCascaded> parentOf(UUID planId, AsOf asOf) {
        return acts.ofChild(planId, asOf);
    }

    // A joint plan is a plan of each of its issuers.
    private static Set<UUID> issuersOf(PlanTerms plan) {
        var issuers = new LinkedHashSet<UUID>(plan.issuerIds());
        issuers.add(plan.unitId());
        return issuers;
    }

    /**
     * What becomes of a plan below it, in this view.
     *
     * @param day on which groups are asked for their members where no due date says when
     */
    public Cascade of(UUID planId, AsOf asOf, LocalDate day) {
        var children = children(planId, asOf);
        var carried = carried(planId, asOf, children);
        return new Cascade(
                acts.ofChild(planId, asOf).orElse(null), carried, askedUnits(planId, asOf, day, carried, children));
    }

    /** Each target of a plan in each period, with what was given to units and what their plans set. */
    public List<CarriedTarget> carried(UUID planId, AsOf asOf) {
        return carried(planId, asOf, children(planId, asOf));
    }

    /** The same, or nothing where no plan carries this one out: then no table needs to be looked into. */
    public List<CarriedTarget> carriedByOthers(UUID planId, AsOf asOf) {
        var children = children(planId, asOf);
        return children.isEmpty() ? List.of() : carried(planId, asOf, children);
    }

    private List<ChildPlan> children(UUID planId, AsOf asOf) {
        return acts.childrenOf(planId, asOf).stream()
                .map(link ->
                        new ChildPlan(plans.require(link.planId()), link.link(), targets.allOf(link.planId(), asOf)))
                .toList();
    }

    private List<CarriedTarget> carried(UUID planId, AsOf asOf, List<ChildPlan> children) {
        var carried = new ArrayList<CarriedTarget>();
        for (Target target : targets.allOf(planId, asOf)) {
            var tables = allocations.of(target.id(), asOf.knownAt());
            target.periods()
                    .forEach(period -> carried.add(
                            CarriedTarget.of(target, period, QuotasInForce.of(period, tables, asOf), children)));
        }
        return carried;
    }

    private List<AskedUnit> askedUnits(
            UUID planId, AsOf asOf, LocalDate day, List<CarriedTarget> carried, List<ChildPlan> children) {
        var asking = taskKeysByUnit(planId, asOf, day);
        var allocated = carried.stream()
                .flatMap(target -> target.parts().stream())
                .filter(part -> part.quota().isNumber())
                .map(UnitPart::unitId)
                .collect(Collectors.toSet());
        var issued = new LinkedHashMap<UUID, List<ChildPlan>>();
        children.forEach(child -> issuersOf(child.plan().terms())
                .forEach(unit ->
                        issued.computeIfAbsent(unit, none -> new ArrayList<>()).add(child)));
        var all = new LinkedHashSet<>(asking.keySet());
        all.addAll(allocated);
        all.addAll(issued.keySet());
        return units.inCodeOrder(all, day).stream()
                .map(unit -> new AskedUnit(
                        unit,
                        asking.getOrDefault(unit, List.of()),
                        allocated.contains(unit),
                        issued.getOrDefault(unit, List.of())))
                .toList();
    }

    private Map<UUID, List<String>> taskKeysByUnit(UUID planId, AsOf asOf, LocalDate day) {
        var keys = new LinkedHashMap<UUID, List<String>>();
        for (Task task : tasks.allOf(planId, asOf)) {
            if (task.terms().type() == TaskType.CASCADE) {
                var membersOn = task.terms().schedule().lastDay().orElse(day);
                task.leadIds().stream()
                        .flatMap(lead -> groups.members(lead, membersOn, asOf.knownAt()).orElse(List.of(lead)).stream())
                        .forEach(unit -> keys.computeIfAbsent(unit, none -> new ArrayList<>())
                                .add(task.terms().key()));
            }
        }
        return keys;
    }
}
