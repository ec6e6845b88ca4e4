package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * CASCADE tasks are done by issuing the plan that they ask for (SEMANTICS 6): each member of a group by its own, joint leads
 * when the last of them has issued one. Of a recurring task the first open occurrence is done.
 */
@ApplicationScoped
public class TasksDoneByPlans {
    private final Tasks tasks;
    private final TaskActs acts;
    private final OccurrenceActs occurrences;

    TasksDoneByPlans(Tasks tasks, TaskActs acts, OccurrenceActs occurrences) {
        this.tasks = tasks;
        this.acts = acts;
        this.occurrences = occurrences;
    }

    /** A plan that was issued, and who had issued one by then, its own units included. */
    public record Issue(
            Set<UUID> units,
            Set<UUID> allUnits,
            LocalDate on,
            @Nullable String document) {
        public Issue {
            units = Set.copyOf(units);
            allUnits = Set.copyOf(allUnits);
        }
    }

    /**
     * Records what is done by a plan, with its events.
     *
     * @param planId the plan that is carried out
     * @param keys of its CASCADE tasks; none named: all that the units lead
     */
    public void complete(UUID planId, Collection<String> keys, Issue issue) {
        for (var task : acts.ofPlan(planId)) {
            if (task.terms().type() == TaskType.CASCADE
                    && (keys.isEmpty() || keys.contains(task.terms().key()))) {
                firstOpen(task, issue)
                        .ifPresent(open -> tasks.complete(task, open.occurrenceId(), issue.on(), issue.document()));
            }
        }
    }

    private Optional<OccurrenceAct> firstOpen(TaskPlanned task, Issue issue) {
        occurrences.lock(task.taskId());
        var closed = occurrences.closed(task.taskId());
        return occurrences.of(task.taskId()).stream()
                .sorted(Act.FOLD_ORDER)
                .collect(Collectors.toMap(OccurrenceAct::occurrenceId, Function.identity(), (before, later) -> later))
                .values()
                .stream()
                .filter(open -> open.withdrawn() == null && !closed.contains(open.occurrenceId()))
                .filter(open -> isDoneBy(issue, open.terms().unitIds()))
                .min(Comparator.comparing(
                        open -> Objects.requireNonNullElse(open.terms().lastDay(), LocalDate.MAX)));
    }

    private static boolean isDoneBy(Issue issue, List<UUID> leads) {
        return issue.allUnits().containsAll(leads) && leads.stream().anyMatch(issue.units()::contains);
    }
}
