package vn.tiendo.plans.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.allocation.AllocationTotals;
import vn.tiendo.plans.allocation.TableTotal;
import vn.tiendo.plans.calendar.Calendars;
import vn.tiendo.plans.finding.rule.AllocatedPeriod;
import vn.tiendo.plans.finding.rule.ExaminedDeadline;
import vn.tiendo.plans.finding.rule.ExaminedPlan;
import vn.tiendo.plans.finding.rule.ExaminedTable;
import vn.tiendo.plans.finding.rule.Spot;
import vn.tiendo.plans.plan.PlanIssued;
import vn.tiendo.plans.target.Targets;
import vn.tiendo.plans.task.Task;
import vn.tiendo.plans.task.Tasks;

/** Brings together what the rules look at, all of it at one day and as known at one instant. */
@ApplicationScoped
class Examination {
    private final PlanOrder order;
    private final Targets targets;
    private final Tasks tasks;
    private final AllocationTotals totals;
    private final OwedUnderRules owed;
    private final ChildrenUnderRules children;
    private final Calendars calendars;

    Examination(
            PlanOrder order,
            Targets targets,
            Tasks tasks,
            AllocationTotals totals,
            OwedUnderRules owed,
            ChildrenUnderRules children,
            Calendars calendars) {
        this.order = order;
        this.targets = targets;
        this.tasks = tasks;
        this.totals = totals;
        this.owed = owed;
        this.children = children;
        this.calendars = calendars;
    }

    ExaminedPlan of(PlanIssued plan, AsOf asOf) {
        var terms = plan.terms();
        var planId = terms.planId();
        var places = order.of(planId);
        var tables = totals.tablesOf(planId, asOf);
        var examined = targets.allOf(planId, asOf).stream()
                .map(target -> TargetUnderRules.of(target, places.placeOf(target.id())))
                .toList();
        return new ExaminedPlan(
                terms.period(),
                PaperUnderRules.of(terms.document()),
                BaselinesUnderRules.of(terms.content()),
                BaselinesUnderRules.sumsOf(terms.content()),
                examined,
                tables.stream().map(Examination::table).toList(),
                allocated(tables),
                children.of(planId, asOf),
                deadlines(planId, places, asOf),
                owed.of(planId, places, asOf),
                calendars.forUnit(terms.unitId(), asOf)::isDayOff);
    }

    private static ExaminedTable table(TableTotal total) {
        return new ExaminedTable(total.index(), total.targetId(), total.period(), total.printedTotal(), total.sum());
    }

    // Where no cell is a number nothing is given out yet, which is not zero.
    private List<AllocatedPeriod> allocated(List<TableTotal> tables) {
        return totals.inForce(tables).stream()
                .filter(total -> total.numbered() > 0)
                .map(total -> new AllocatedPeriod(total.targetId(), total.period(), total.sum()))
                .toList();
    }

    private List<ExaminedDeadline> deadlines(UUID planId, PlanOrder.Places places, AsOf asOf) {
        var ofTasks = tasks.allOf(planId, asOf).stream()
                .filter(task -> task.cancelled() == null)
                .flatMap(task -> deadline(task, places.placeOf(task.terms().taskId())).stream());
        return Stream.concat(ofTasks, owed.deadlines(planId, places, asOf).stream())
                .toList();
    }

    private static Optional<ExaminedDeadline> deadline(Task task, int place) {
        var schedule = task.terms().schedule();
        return schedule.lastDay()
                .filter(last -> schedule.recurrence() == null)
                .map(last -> new ExaminedDeadline(
                        Spot.ofTask(place, task.terms().key()).at("schedule"), last));
    }
}
