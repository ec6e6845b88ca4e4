package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/** The occurrences of tasks as those see them who follow up what units do. */
@ApplicationScoped
public class WorkToDo {
    private final OccurrenceSearch search;
    private final OccurrenceActs acts;

    WorkToDo(OccurrenceSearch search, OccurrenceActs acts) {
        this.search = search;
        this.acts = acts;
    }

    /**
     * One time that a task is to be done, on a day.
     *
     * @param unitIds who leads it
     * @param lastDay absent for what is never overdue
     */
    public record Work(
            UUID occurrenceId,
            UUID planId,
            String taskKey,
            String titleVi,
            String titleEn,
            List<UUID> unitIds,
            @Nullable LocalDate lastDay,
            boolean open,
            boolean overdue) {}

    /** Empty where no such occurrence is planned in the view. */
    public Optional<Work> find(UUID occurrenceId, AsOf view) {
        return acts.last(occurrenceId).stream()
                .flatMap(act -> search.all(OccurrenceFilter.ofTasks(List.of(act.taskId())), view).stream())
                .filter(found -> found.occurrence().act().occurrenceId().equals(occurrenceId))
                .map(found -> work(found, view))
                .findFirst();
    }

    /** What a unit leads, the first due first. */
    public List<Work> ledBy(UUID unit, AsOf view) {
        var led = new OccurrenceFilter(null, null, unit, true, false, List.of(), null, null);
        return search.all(led, view).stream().map(found -> work(found, view)).toList();
    }

    private static Work work(FoundOccurrence found, AsOf view) {
        var occurrence = found.occurrence();
        var state = occurrence.stateOn(view.at());
        return new Work(
                occurrence.act().occurrenceId(),
                occurrence.act().planId(),
                found.taskKey(),
                found.titleVi(),
                found.titleEn(),
                occurrence.terms().unitIds(),
                occurrence.terms().lastDay(),
                state.isOpen(),
                state == TaskState.OVERDUE);
    }
}
