package vn.tiendo.reporting.taskboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** What of a plan is to be done, as it stands on a day. */
public final class TasksOfUnit {

    private final List<StandingTask> all;
    private final UUID owner;

    public TasksOfUnit(KnownPlan plan, LocalDate at, UnitHistory history) {
        this.owner = plan.header().unitId();
        this.all = plan.tasks().stream()
                .flatMap(task ->
                        task.timesOn(at).stream().map(time -> StandingTask.of(task, time, at, history::lastDayOf)))
                .toList();
    }

    /**
     * Of the plan's own unit all that is to be done; of another unit what it, or a unit below it, leads.
     *
     * @param within the unit and those below it
     */
    public List<StandingTask> of(UUID unit, Set<UUID> within) {
        return unit.equals(owner) ? all : ledBy(within);
    }

    /** What any of these units leads. */
    public List<StandingTask> ledBy(Set<UUID> units) {
        return all.stream()
                .filter(task -> task.time().leadIds().stream().anyMatch(units::contains))
                .toList();
    }
}
